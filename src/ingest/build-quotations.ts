import type { Quotation } from '#domain/quotation.ts';
import { SEGMENT_GAP } from '#domain/quotation.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';
import type { TextSpan } from '#domain/text-span.ts';
import type { Topic } from '#domain/topic.ts';
import { type AssignedTopic, newTopicAssigner } from './assign-topics.ts';
import type { FoundQuotation } from './found-quotation.ts';
import type { ParsedArticle } from './parsed-article.ts';
import type { ResolvedSpeaker } from './resolve-speakers.ts';
import { mapSentences } from './sentence-map.ts';
import type { TextRange } from './text-range.ts';
import { tokenize } from './tokenize.ts';

interface Resolved {
  readonly quotation: FoundQuotation;
  readonly speaker: ResolvedSpeaker | undefined;
}

/** A quotation of the document, and why it has its topics. */
export interface BuiltQuotation {
  readonly quotation: Quotation;
  readonly topics: readonly AssignedTopic[];
}

/** The quotations of the document: with ids, topics and the ids of their paragraphs. */
export function buildQuotations(
  resolved: readonly Resolved[],
  parsed: ParsedArticle,
  headline: string,
  topics: readonly Topic[],
  paragraphIds: readonly string[],
): readonly BuiltQuotation[] {
  const { paragraphs, tokens } = parsed;
  const context = { headline: tokenize(headline), tokens, sentences: mapSentences(parsed) };
  const { assign } = newTopicAssigner(topics, context);
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
    const assigned = assign(segments);
    const built: Quotation = {
      id: uniqueId(counts, formatQuotationId(speaker?.entity.name, words.join(SEGMENT_GAP))),
      kind,
      segments: [toSpan(first), ...rest.map(toSpan)],
      ...(speaker && { speaker: speaker.entity.id }),
      ...(source && { sourceMention: toSpan(source) }),
      ...(cue && { cue: toSpan(cue) }),
      ...(speaker && { attribution: speaker.attribution }),
      topics: assigned.map(({ id }) => id),
    };
    return { quotation: built, topics: assigned };
  });
}

/** The same words of the same speaker a second time: `…~k3f9q2-2`. */
function uniqueId(counts: Map<string, number>, id: string): string {
  const count = (counts.get(id) ?? 0) + 1;
  counts.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
