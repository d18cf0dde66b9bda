import { attributeQuotation } from './attribute-quotation.ts';
import type { Attribution } from './attribution.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { Phrase } from './noun-phrase.ts';
import type { ParsedArticle } from './parsed-article.ts';
import type { QuotedStretch } from './quoted-stretch.ts';
import { lastInnerSign, type Sentence } from './sentence.ts';
import { findSubject, isComma, mainSubject } from './subject.ts';
import { rangeOfPhrase, type TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** The quotations in marks, in the order of the article. */
export function findQuotations(article: ParsedArticle): readonly FoundQuotation[] {
  const found: FoundQuotation[] = [];
  const state: Carried = { source: undefined, cue: undefined };
  for (const sentences of article.sentences) {
    for (const [index, sentence] of sentences.entries()) {
      readSentence(article, sentence, sentences[index - 1], state, found);
    }
  }
  return found;
}

interface Carried {
  source: TextRange | undefined;
  cue: TextRange | undefined;
}

function readSentence(
  article: ParsedArticle,
  sentence: Sentence,
  before: Sentence | undefined,
  state: Carried,
  found: FoundQuotation[],
): void {
  const { units, paragraph } = sentence;
  const text = article.paragraphs[paragraph] ?? '';
  for (const [at, unit] of units.entries()) {
    const stretch = unit.stretch === undefined ? undefined : article.stretches[unit.stretch];
    if (stretch === undefined) continue;
    const attribution = attributeQuotation(text, units, at);
    const isWhole = isWholeSentence(text, units, at);
    if (attribution === undefined && !isWhole) continue;
    if (isTitle(text.slice(stretch.start, stretch.end), attribution?.pattern)) continue;
    add(found, state, sentence, stretch, attribution, isWhole, before);
  }
}

function add(
  found: FoundQuotation[],
  state: Carried,
  { units, paragraph }: Sentence,
  stretch: QuotedStretch,
  attribution: Attribution | undefined,
  isWhole: boolean,
  before: Sentence | undefined,
): void {
  const segment = { paragraph, start: stretch.start, end: stretch.end };
  const cue = attribution && rangeOfPhrase(paragraph, units, attribution.cue);
  const source = attribution?.source && rangeOfPhrase(paragraph, units, attribution.source);
  const last = found.at(-1);
  if (
    last !== undefined &&
    cue !== undefined &&
    isSameRange(last.cue, cue) &&
    last.segments[0].paragraph === paragraph
  ) {
    found[found.length - 1] = { ...last, segments: [...last.segments, segment] };
    return;
  }
  const isUnnamed = attribution !== undefined && source === undefined;
  const carried = source ?? (isUnnamed ? undefined : (subjectOfLeadIn(before, state.source) ?? state.source));
  found.push({
    kind: isWhole ? 'direct' : 'mixed',
    segments: [segment],
    pattern: attribution?.pattern ?? (carried ? 'carried-on' : 'none'),
    ...(carried && { source: carried }),
    ...(cue && { cue }),
  });
  if (carried) state.source = carried;
}

function isSameRange(a: TextRange | undefined, b: TextRange): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end && a.paragraph === b.paragraph;
}

/** Whether the marks hold a sentence of their own and not a fragment of the reporter's. */
function isWholeSentence(text: string, units: readonly Token[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  const before = units[at - 1];
  const opens = before === undefined || /^[:,—–]$/.test(before.text) || hasClass(before, SPEECH);
  const startsWithCapital = /^\p{P}*[\p{Lu}\p{N}]/u.test(text.slice(unit.start, unit.end));
  return opens && (startsWithCapital || (before === undefined && /[,.?!]/.test(lastInnerSign(text, unit))));
}

const SMALL_WORDS = /^(?:of|the|a|an|and|in|on|for|to|at|with|from|vs|de|or)$/;

/** The title of a book, a film or a programme: every word has a capital, and no verb of speech introduces it. */
function isTitle(words: string, pattern: Attribution['pattern'] | undefined): boolean {
  if (pattern === 'before' || pattern === 'according-to' || pattern === 'after') return false;
  if (/[.?!]\s/.test(words)) return false;
  const parts = words.match(/[\p{L}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (parts.length < 2 && pattern !== 'inverted' && pattern !== undefined) return false;
  return (
    parts.length > 0 &&
    parts.length <= LONGEST_TITLE &&
    parts.every((part) => SMALL_WORDS.test(part) || /^\p{Lu}/u.test(part)) &&
    /^\p{Lu}/u.test(parts.at(-1) ?? '')
  );
}

const LONGEST_TITLE = 10;

/**
 * "The minister rejected the charge. “It is false.”": the source or subject of the sentence before, where it names somebody. After a
 * sentence that speaks of something else the last speaker of the paragraph goes on.
 */
function subjectOfLeadIn(before: Sentence | undefined, last: TextRange | undefined): TextRange | undefined {
  if (before === undefined || before.units.some(({ stretch }) => stretch !== undefined)) return undefined;
  const { units, paragraph } = before;
  const speaker = trailingSource(units);
  if (speaker !== undefined) return rangeOfPhrase(paragraph, units, speaker);
  const subject = mainSubject(units);
  if (subject === undefined) return undefined;
  const isSomebody =
    hasClass(units[subject.to], WORD.capital) || /^(?:s?he|they)$/.test(units[subject.to]?.lower ?? '');
  return isSomebody || last?.paragraph !== paragraph ? rangeOfPhrase(paragraph, units, subject) : undefined;
}

/** The speaker of a sentence that ends with its attribution: "Talks had failed, the envoy said." */
function trailingSource(units: readonly Token[]): Phrase | undefined {
  for (let index = units.length - 1; index > 1; index -= 1) {
    if (!hasClass(units[index], SPEECH) || !isFiniteVerb(units, index)) continue;
    const subject = findSubject(units, index);
    return subject !== undefined && isComma(units[subject.from - 1]) ? subject : undefined;
  }
  return undefined;
}
