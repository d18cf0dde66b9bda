import { groupBy } from '#domain/group-by.ts';
import type { SpeakerAttribution } from '#domain/quotation.ts';
import type { CorpusRecord, Span } from './corpus.ts';
import { findWords, formatF1, matchSpans, overlapRatio, wordRange } from './score-spans.ts';

/** A segment that the ingest found. */
export interface Prediction extends Span {
  /** Of the quotation that it is part of. */
  readonly id: string;
  readonly kind: string;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly attribution: SpeakerAttribution | undefined;
}

interface Tally {
  gold: number;
  found: number;
  exact: number;
  matched: number;
  speakerExact: number;
  speakerOverlap: number;
  withSpeaker: number;
  withSpeakerExact: number;
  withSpeakerOverlap: number;
  indirectGold: number;
  indirectFound: number;
  indirectRight: number;
  readonly byKind: Map<string, { gold: number; found: number }>;
  /** Speakers of matched quotations by how they were found and by how sure that is said to be. */
  readonly byWay: Map<string, { found: number; right: number }>;
}

/** A quotation counts as found from this overlap of its words on; reported speech, whose edges are open, from 0.5. */
const QUOTE_OVERLAP = 0.8;
const INDIRECT_OVERLAP = 0.5;

export function emptyTally(): Tally {
  return {
    gold: 0,
    found: 0,
    exact: 0,
    matched: 0,
    speakerExact: 0,
    speakerOverlap: 0,
    withSpeaker: 0,
    withSpeakerExact: 0,
    withSpeakerOverlap: 0,
    indirectGold: 0,
    indirectFound: 0,
    indirectRight: 0,
    byKind: new Map(),
    byWay: new Map(),
  };
}

export function tallyRecord(tally: Tally, record: CorpusRecord, predictions: readonly Prediction[]): void {
  const words = findWords(record.text);
  tallyQuotes(
    tally,
    record,
    predictions.filter(({ kind }) => kind !== 'indirect'),
    words,
  );
  tallyIndirect(
    tally,
    record,
    predictions.filter(({ kind }) => kind === 'indirect'),
    words,
  );
}

function tallyQuotes(
  tally: Tally,
  record: CorpusRecord,
  predictions: readonly Prediction[],
  words: readonly Span[],
) {
  const gold = record.quotes
    .map((quote) => ({ ...quote, range: wordRange(words, quote) }))
    .filter(isNotEmpty);
  const found = predictions.map((quote) => ({ ...quote, range: wordRange(words, quote) })).filter(isNotEmpty);
  tally.gold += gold.length;
  tally.found += found.length;
  for (const { kind = 'quote' } of gold) kindOf(tally, kind).gold += 1;
  const pairs = matchSpans(
    gold.map(({ range }) => range),
    found.map(({ range }) => range),
    QUOTE_OVERLAP,
  );
  for (const [i, j] of pairs) {
    const a = gold[i];
    const b = found[j];
    if (a === undefined || b === undefined) continue;
    tally.matched += 1;
    kindOf(tally, a.kind ?? 'quote').found += 1;
    if (overlapRatio(a.range, b.range) === 1) tally.exact += 1;
    tallySpeaker(tally, a.speaker, b.speaker, words);
    if (a.speaker && b.speaker) tallyWay(tally, b.attribution, sharesWords(words, a.speaker, b.speaker));
  }
}

function sharesWords(words: readonly Span[], a: Span, b: Span): boolean {
  return overlapRatio(wordRange(words, a), wordRange(words, b)) > 0;
}

/** Lower ends of the bands of confidence, the surest first. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0];

function tallyWay({ byWay }: Tally, attribution: SpeakerAttribution | undefined, isRight: boolean) {
  const band = BANDS.find((least) => (attribution?.confidence ?? -1) >= least);
  const keys =
    attribution === undefined ? ['unresolved'] : [`via ${attribution.via}`, `confidence ≥ ${band}`];
  for (const key of keys) {
    const entry = byWay.get(key) ?? { found: 0, right: 0 };
    entry.found += 1;
    if (isRight) entry.right += 1;
    byWay.set(key, entry);
  }
}

function tallySpeaker(tally: Tally, gold: Span | null, found: Span | null, words: readonly Span[]) {
  if (gold === null) {
    if (found === null) {
      tally.speakerExact += 1;
      tally.speakerOverlap += 1;
    }
    return;
  }
  tally.withSpeaker += 1;
  if (found === null) return;
  const ratio = overlapRatio(wordRange(words, gold), wordRange(words, found));
  if (ratio === 1) tally.speakerExact += 1;
  if (ratio === 1) tally.withSpeakerExact += 1;
  if (ratio > 0) tally.speakerOverlap += 1;
  if (ratio > 0) tally.withSpeakerOverlap += 1;
}

function tallyIndirect(
  tally: Tally,
  record: CorpusRecord,
  predictions: readonly Prediction[],
  words: readonly Span[],
) {
  const gold = record.attributions
    .filter(({ type }) => type === 'indirect')
    .flatMap(({ content }) => {
      const longest = longestOf(content.map(([start, end]) => ({ start, end })));
      return longest === undefined ? [] : [{ range: wordRange(words, longest) }];
    })
    .filter(isNotEmpty);
  const found = [...groupBy(predictions, ({ id }) => id).values()]
    .flatMap((segments) => longestOf(segments) ?? [])
    .map((segment) => ({ range: wordRange(words, segment) }))
    .filter(isNotEmpty);
  tally.indirectGold += gold.length;
  tally.indirectFound += found.length;
  tally.indirectRight += matchSpans(
    gold.map(({ range }) => range),
    found.map(({ range }) => range),
    INDIRECT_OVERLAP,
  ).length;
}

/** Reported speech in several pieces ("The talks, she said, will go on") counts once, by its longest, on both sides. */
function longestOf(spans: readonly Span[]): Span | undefined {
  return [...spans].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function isNotEmpty({ range }: { readonly range: { readonly from: number; readonly to: number } }): boolean {
  return range.to > range.from;
}

function kindOf(tally: Tally, kind: string): { gold: number; found: number } {
  const entry = tally.byKind.get(kind) ?? { gold: 0, found: 0 };
  tally.byKind.set(kind, entry);
  return entry;
}

export function formatTally(tally: Tally): string {
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole).toFixed(1);
  const { gold, found, withSpeaker } = tally;
  return [
    `quotation spans, exact       ${formatF1(tally.exact, found, gold)}`,
    `quotation spans, IoU ≥ 0.8   ${formatF1(tally.matched, found, gold)}`,
    `quote + speaker, exact       ${formatF1(tally.speakerExact, found, gold)}`,
    `quote + speaker, overlap     ${formatF1(tally.speakerOverlap, found, gold)}`,
    `speaker accuracy on matched  exact ${percent(tally.withSpeakerExact, withSpeaker)}  overlap ${percent(tally.withSpeakerOverlap, withSpeaker)}  (${withSpeaker})`,
    ...[...tally.byKind].map(
      ([kind, own]) =>
        `recall, ${kind.padEnd(20)} ${percent(own.found, own.gold)}  (${own.found} of ${own.gold})`,
    ),
    ...[...tally.byWay]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([key, own]) =>
          `speaker, ${key.padEnd(20)} ${percent(own.right, own.found)}  (${own.right} of ${own.found})`,
      ),
    `indirect content, IoU ≥ 0.5  ${formatF1(tally.indirectRight, tally.indirectFound, tally.indirectGold)}`,
  ].join('\n');
}
