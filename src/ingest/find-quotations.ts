import { attributeQuotation } from './attribute-quotation.ts';
import type { Attribution } from './attribution.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { ParsedArticle } from './parsed-article.ts';
import type { QuotedStretch } from './quoted-stretch.ts';
import { lastInnerSign, type Sentence } from './sentence.ts';
import { findSubject } from './subject.ts';
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
  const carried = source ?? subjectOfLeadIn(before) ?? state.source;
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

/** "The minister rejected the charge. “It is false.”": the subject of the sentence before, where it speaks. */
function subjectOfLeadIn(before: Sentence | undefined): TextRange | undefined {
  if (before === undefined || before.units.some(({ stretch }) => stretch !== undefined)) return undefined;
  const { units, paragraph } = before;
  for (let index = 1; index < units.length; index += 1) {
    if (!isFiniteVerb(units, index) && !hasClass(units[index], WORD.auxiliary)) continue;
    const subject = findSubject(units, index);
    return subject && rangeOfPhrase(paragraph, units, subject);
  }
  return undefined;
}
