import { attributeQuotation, signature } from './attribute-quotation.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { announces, subjectOfLeadIn } from './lead-in.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { isTermInUse, isTitle } from './quoted-title.ts';
import { lastInnerSign, type Sentence } from './sentence.ts';
import { rangeOfPhrase, type TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { SPEECH } from './word-classes.ts';

/** What a walk through the article remembers. */
interface Walk {
  readonly article: ParsedArticle;
  readonly found: FoundQuotation[];
  /** The number of the stretch that the last quotation found ends with. */
  lastStretch: number;
  lastSource: TextRange | undefined;
}

/** The quotations in marks, in the order of the article. */
export function findQuotations(article: ParsedArticle): readonly FoundQuotation[] {
  const walk: Walk = { article, found: [], lastStretch: -1, lastSource: undefined };
  for (const [paragraph, sentences] of article.sentences.entries()) {
    for (const [index, sentence] of sentences.entries()) {
      const before = sentences[index - 1] ?? announcement(article.sentences[paragraph - 1]);
      for (const [at, unit] of sentence.units.entries()) {
        if (unit.stretch !== undefined) readStretch(walk, sentence, before, at, unit.stretch);
      }
    }
  }
  return walk.found;
}

/** The last sentence of the paragraph before, where it announces words: "The ministry said:", "The minister praised the plan." */
function announcement(sentences: readonly Sentence[] | undefined): Sentence | undefined {
  const last = sentences?.at(-1);
  return last !== undefined && announces(last) ? last : undefined;
}

function readStretch(
  walk: Walk,
  sentence: Sentence,
  before: Sentence | undefined,
  at: number,
  number: number,
) {
  const { units, paragraph } = sentence;
  const text = walk.article.paragraphs[paragraph] ?? '';
  const stretch = walk.article.stretches[number];
  if (stretch === undefined) return;
  const isWhole = isWholeSentence(text, units, at);
  const attribution = attributeQuotation(text, units, at);
  const signed = attribution === undefined ? signedBelow(walk.article, sentence, at) : undefined;
  const goesOn = continues(walk, number, at);
  if (attribution === undefined && !isWhole && !goesOn) return;
  const words = text.slice(stretch.start, stretch.end);
  if (!goesOn && (isTermInUse(units, at) || isTitle(words, units, at, attribution?.pattern))) return;
  const cue = attribution && rangeOfPhrase(paragraph, units, attribution.cue);
  const own = signed ?? (attribution?.source && rangeOfPhrase(paragraph, units, attribution.source));
  const isUnnamed = attribution !== undefined && own === undefined;
  const source =
    own ?? (isUnnamed ? undefined : (subjectOfLeadIn(before, walk.lastSource) ?? walk.lastSource));
  record(walk, goesOn, {
    kind: isWhole ? 'direct' : 'mixed',
    segments: [{ paragraph, start: stretch.start, end: stretch.end }],
    pattern: attribution?.pattern ?? (signed ? 'after' : source ? 'carried-on' : 'none'),
    ...(source && { source }),
    ...(cue && { cue }),
  });
  walk.lastStretch = number;
}

/** A paragraph of quoted words alone, and below it "— Ada Nowak, Oslo". */
function signedBelow(
  { sentences }: ParsedArticle,
  { paragraph, units }: Sentence,
  at: number,
): TextRange | undefined {
  const below = sentences[paragraph + 1]?.[0];
  if (at !== units.length - 1 || sentences[paragraph]?.length !== 1 || below === undefined) return undefined;
  const source = signature(below.units, 0)?.source;
  return source && rangeOfPhrase(below.paragraph, below.units, source);
}

/** Adds a quotation, or its words to the last one: where speech goes on in the next paragraph, or under the same cue. */
function record(walk: Walk, goesOn: boolean, quotation: FoundQuotation): void {
  const { found } = walk;
  const last = found.at(-1);
  const isSame = last !== undefined && (goesOn || isSameRange(last.cue, quotation.cue));
  if (!isSame) {
    found.push(quotation);
    if (quotation.source !== undefined) walk.lastSource = quotation.source;
    return;
  }
  const isFirstCue = last.cue === undefined && quotation.cue !== undefined;
  const { segments, ...rest } = isFirstCue ? { ...quotation, kind: last.kind } : last;
  const [first, ...others] = last.segments;
  found[found.length - 1] = { ...rest, segments: [first, ...others, ...quotation.segments] };
  if (isFirstCue && quotation.source !== undefined) walk.lastSource = quotation.source;
}

/** Whether a stretch opens a paragraph and the one before was left open: the same speech, its mark repeated. */
function continues({ article, found, lastStretch }: Walk, number: number, at: number): boolean {
  const before = article.stretches[number - 1];
  const own = article.stretches[number];
  return (
    at === 0 &&
    before?.isOpenEnded === true &&
    own?.paragraph === before.paragraph + 1 &&
    lastStretch === number - 1 &&
    found.length > 0
  );
}

function isSameRange(a: TextRange | undefined, b: TextRange | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.start === b.start && a.end === b.end && a.paragraph === b.paragraph;
}

/** Whether the marks hold a sentence of their own and not a fragment of the reporter's. */
function isWholeSentence(text: string, units: readonly Token[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  const before = units[at - 1];
  const opens = before === undefined || /^[:,—–•*-]$/.test(before.text) || hasClass(before, SPEECH);
  const startsWithCapital = /^[\p{P}\s]*[\p{Lu}\p{N}]/u.test(text.slice(unit.start, unit.end));
  return opens && (startsWithCapital || (before === undefined && /[,.?!]/.test(lastInnerSign(text, unit))));
}
