import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { KIND_LABEL, KIND_SHAPE } from '#domain/quotation.ts';
import type { LaneMark, TopicLane } from '#domain/topic-lanes.ts';
import type { TrackMark } from './track-mark.ts';

/** Longer words are cut in a mark's name. */
const LONGEST_WORDS = 90;

/** What the marks of a lane depend on beside the lane. */
interface MarkContext {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** The quotations that the filter shows. */
  readonly shown: ReadonlySet<QuotationRecord>;
  readonly initials: ReadonlyMap<string, string>;
}

/** A lane's marks as links to their quotations; a bin leads to its first. */
export function topicMarks({ marks }: TopicLane, context: MarkContext): readonly TrackMark[] {
  let freeFrom = 0;
  return marks.map((mark) => {
    const [record] = mark.records;
    const sign = mark.records.length === 1 ? context.initials.get(record.quotation.speaker ?? '') : undefined;
    const width = signWidth(sign ?? '');
    const at = Math.min(mark.start, 1 - width);
    const fits = sign !== undefined && at >= freeFrom;
    if (fits) freeFrom = at + width;
    return {
      key: record.quotation.id,
      href: quotationHref(context.permalink, record),
      name: nameMark(context.article, mark),
      start: mark.start,
      end: mark.end,
      reach: mark.reach,
      shape: KIND_SHAPE[mark.kind],
      level: mark.level,
      state: stateOf(mark, context),
      sign: fits ? { text: sign, at } : undefined,
    };
  });
}

/** The room that a sign takes on a track of 300 px, as a share of it: 7 px a letter and a gap. */
function signWidth(sign: string): number {
  return (sign.length * 7 + 4) / 300;
}

function quotationHref(permalink: Permalink, { quotation }: QuotationRecord): string {
  const screen = { name: 'quotation', id: quotation.id } as const;
  return formatPermalink({ ...permalink, screen, mention: undefined, fragment: '' });
}

function stateOf({ records }: LaneMark, { permalink, shown }: MarkContext): TrackMark['state'] {
  const { screen } = permalink;
  if (screen.name === 'quotation' && records.some(({ quotation }) => quotation.id === screen.id))
    return 'chosen';
  return records.some((record) => shown.has(record)) ? 'plain' : 'faint';
}

function nameMark(article: IndexedArticle, { records, kind }: LaneMark): string {
  const [first] = records;
  const place = `Paragraph ${paragraphNumber(article, first)}`;
  if (records.length > 1)
    return `${place} on: ${records.length} quotations, the first: ${shorten(first.words)}`;
  const { speaker } = first.quotation;
  const who = (speaker && article.entityById.get(speaker)?.name) ?? 'speaker not named';
  return `${place}, ${KIND_LABEL[kind].toLowerCase()}, ${who}: ${shorten(first.words)}`;
}

function paragraphNumber(article: IndexedArticle, { quotation }: QuotationRecord): number {
  return (article.paragraphIndexById.get(quotation.segments[0].paragraph) ?? 0) + 1;
}

function shorten(words: string): string {
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS).replace(/\s\S*$/, '')} …`;
}
