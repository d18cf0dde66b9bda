import { type IndexedArticle, readSpan } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import type { MentionLane, MentionTick } from '#domain/mention-strip.ts';
import type { TrackMark } from './track-mark.ts';

/** What the marks of a lane of mentions depend on beside the lane. */
interface MarkContext {
  readonly article: IndexedArticle;
  /** The mention that the reader stands at. */
  readonly current: Mention | undefined;
  /** The link to a mention by its number. */
  readonly hrefOf: (number: number) => string;
}

/** A lane's ticks as links to their mentions; a block leads to its first. */
export function mentionMarks(
  { ticks, reach, isBinned }: MentionLane,
  { article, current, hrefOf }: MarkContext,
): readonly TrackMark[] {
  return ticks.map((tick, index) => ({
    key: String(tick.number),
    href: hrefOf(tick.number),
    name: nameTick(article, tick),
    start: tick.start,
    end: tick.end,
    reach: reach[index] ?? tick,
    shape: isBinned ? 'full' : 'tick',
    level: tick.level,
    state: current !== undefined && tick.mentions.includes(current) ? 'chosen' : 'plain',
    sign: undefined,
  }));
}

function nameTick(article: IndexedArticle, { mentions }: MentionTick): string {
  const [first] = mentions;
  const place = `Paragraph ${(article.paragraphIndexById.get(first.paragraph) ?? 0) + 1}`;
  if (mentions.length === 1) return `${place}: “${readSpan(article, first)}”`;
  return `${place} on: ${mentions.length} mentions`;
}
