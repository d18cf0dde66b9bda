import { reachOf, type Stretch, stretchOf } from './article-scale.ts';
import type { IndexedArticle, QuotationRecord } from './indexed-article.ts';
import { QUOTATION_KINDS, type QuotationKind } from './quotation.ts';

/** The narrowest track that must stay legible, in CSS pixels: a phone of 320 without its margins. */
const NARROWEST_TRACK = 300;

/** The thinnest bar, as a share of the article: 3 px of the narrowest track. */
export const THINNEST_BAR = 3 / NARROWEST_TRACK;

/** Bins of 5 px on the narrowest track. */
export const BIN_COUNT = 60;

/** A bar or a bin of a lane, with the quotations that it stands for. */
export interface LaneMark extends Stretch {
  readonly records: readonly [QuotationRecord, ...QuotationRecord[]];
  /** The kind that most of its words have. */
  readonly kind: QuotationKind;
  /** The quoted words in it, as a share of those in the fullest bin of all lanes; a bar's is 1. */
  readonly level: number;
  /** The stretch in which it answers to the pointer. */
  readonly reach: Stretch;
}

export interface TopicLane {
  readonly topic: string;
  /** Quotations with this topic. */
  readonly count: number;
  /** In the order of the article. */
  readonly marks: readonly LaneMark[];
}

export interface TopicPicture {
  /** The topic with the most quotations first; of two alike, the one that comes first in the article. */
  readonly lanes: readonly TopicLane[];
  /** Whether the marks are bins, because most bars would be thinner than 3 px. */
  readonly isBinned: boolean;
}

/** The topics of an article's quotations as lanes along the length of the article. */
export function layOutTopics(article: IndexedArticle): TopicPicture {
  const isBinned = needsBins(article);
  const byTopic = new Map<string, QuotationRecord[]>();
  for (const record of article.records) {
    for (const topic of record.quotation.topics) {
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [record]);
      else list.push(record);
    }
  }
  const lanes = [...byTopic]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([topic, records]) => ({
      topic,
      count: records.length,
      marks: addReach(isBinned ? layOutBins(article, records) : layOutBars(article, records)),
    }));
  return { lanes: isBinned ? scaleLevels(lanes) : lanes, isBinned };
}

function scaleLevels(lanes: readonly TopicLane[]): readonly TopicLane[] {
  const levels = lanes.flatMap(({ marks }) => marks.map(({ level }) => level));
  const fullest = levels.reduce((most, level) => Math.max(most, level), 0);
  return lanes.map((lane) => ({
    ...lane,
    marks: lane.marks.map((mark) => ({ ...mark, level: mark.level / fullest })),
  }));
}

/** A quotation's share of the article: the characters of all its segments. */
export function lengthOf(article: IndexedArticle, { quotation }: QuotationRecord): number {
  const characters = quotation.segments.reduce((sum, { start, end }) => sum + end - start, 0);
  return characters / Math.max(1, article.length);
}

function needsBins(article: IndexedArticle): boolean {
  const lengths = article.records.map((record) => lengthOf(article, record)).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 1;
  return median < THINNEST_BAR;
}

type BareMark = Omit<LaneMark, 'reach'>;

/** A bar starts where its quotation starts and is as long as its words, however they are split. */
function layOutBars(article: IndexedArticle, records: readonly QuotationRecord[]): readonly BareMark[] {
  return records.map((record) => {
    const { start } = stretchOf(article, record.quotation.segments[0]);
    const length = Math.max(THINNEST_BAR, lengthOf(article, record));
    const end = Math.min(1, start + length);
    return {
      records: [record],
      kind: record.quotation.kind,
      level: 1,
      start: Math.max(0, end - length),
      end,
    };
  });
}

function layOutBins(article: IndexedArticle, records: readonly QuotationRecord[]): readonly BareMark[] {
  const bins = new Map<number, [QuotationRecord, ...QuotationRecord[]]>();
  for (const record of records) {
    const { start } = stretchOf(article, record.quotation.segments[0]);
    const bin = Math.min(BIN_COUNT - 1, Math.floor(start * BIN_COUNT));
    const list = bins.get(bin);
    if (list === undefined) bins.set(bin, [record]);
    else list.push(record);
  }
  return [...bins].map(([bin, list]) => {
    return {
      records: list,
      kind: mainKind(article, list),
      level: list.reduce((sum, record) => sum + lengthOf(article, record), 0),
      start: bin / BIN_COUNT,
      end: (bin + 1) / BIN_COUNT,
    };
  });
}

function mainKind(article: IndexedArticle, records: readonly QuotationRecord[]): QuotationKind {
  const wordsOf = (kind: QuotationKind) =>
    records.reduce(
      (sum, record) => (record.quotation.kind === kind ? sum + lengthOf(article, record) : sum),
      0,
    );
  return QUOTATION_KINDS.reduce((best, kind) => (wordsOf(kind) > wordsOf(best) ? kind : best));
}

function addReach(marks: readonly BareMark[]): readonly LaneMark[] {
  const reach = reachOf(marks);
  return marks.map((mark, index) => ({ ...mark, reach: reach[index] ?? mark }));
}
