import type { Quotation } from '#domain/quotation.ts';
import { SEGMENT_GAP } from '#domain/quotation.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';
import type { TextSpan } from '#domain/text-span.ts';
import type { Topic } from '#domain/topic.ts';
import { newTopicAssigner } from './assign-topics.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { ParsedArticle } from './parsed-article.ts';
import type { ResolvedSpeaker } from './resolve-speakers.ts';
import type { TextRange } from './text-range.ts';

interface Resolved {
  readonly quotation: FoundQuotation;
  readonly speaker: ResolvedSpeaker | undefined;
}

/** The quotations of the document: with ids, topics and the ids of their paragraphs. */
export function buildQuotations(
  resolved: readonly Resolved[],
  { paragraphs, tokens }: ParsedArticle,
  topics: readonly Topic[],
  paragraphIds: readonly string[],
): readonly Quotation[] {
  const { assign } = newTopicAssigner(topics, tokens);
  const counts = new Map<string, number>();
  const toSpan = ({ paragraph, start, end }: TextRange): TextSpan => ({
    paragraph: paragraphIds[paragraph] ?? '',
    start,
    end,
  });
  return resolved.map(({ quotation, speaker }) => {
    const { kind, segments, source, cue } = quotation;
    const [first, ...rest] = segments;
    const words = segments.map(({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end));
    return {
      id: uniqueId(counts, formatQuotationId(speaker?.entity.name, words.join(SEGMENT_GAP))),
      kind,
      segments: [toSpan(first), ...rest.map(toSpan)],
      ...(speaker && { speaker: speaker.entity.id }),
      ...(source && { sourceMention: toSpan(source) }),
      ...(cue && { cue: toSpan(cue) }),
      ...(speaker && { attribution: speaker.attribution }),
      topics: assign(segments).map(({ id }) => id),
    };
  });
}

/** The same words of the same speaker a second time: `…~k3f9q2-2`. */
function uniqueId(counts: Map<string, number>, id: string): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
