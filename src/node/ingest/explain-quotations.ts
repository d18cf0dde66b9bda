import type { NewsArticle } from '#domain/news-article.ts';
import { type Quotation, SEGMENT_GAP } from '#domain/quotation.ts';
import { parseQuotationHash } from '#domain/quotation-id.ts';
import { sliceSpan, type TextSpan } from '#domain/text-span.ts';
import type { ArticleEdition } from '#ingest/article-edition.ts';
import type { AssignedTopic } from '#ingest/assign-topics.ts';

/** For an editor: each quotation with the words that gave it its speaker and its topics. */
export function explainQuotations({ article, reasons }: ArticleEdition): string {
  return article.quotations.map((quotation) => `\n${explain(article, quotation, reasons)}\n`).join('');
}

function explain(article: NewsArticle, quotation: Quotation, reasons: ArticleEdition['reasons']): string {
  const { id, kind, segments, topics } = quotation;
  const assigned = reasons.get(id) ?? reasonsOfSameWords(id, reasons);
  return [
    id,
    `  ${kind}: ${segments.map((segment) => read(article, segment)).join(SEGMENT_GAP)}`,
    `  speaker: ${describeSpeaker(article, quotation)}`,
    ...topics.map(
      (topic) => `  topic: ${topic} (${describeTopic(assigned?.find((its) => its.id === topic))})`,
    ),
  ].join('\n');
}

/** A correction of the speaker gives the quotation another id, which ends as the former one does. */
function reasonsOfSameWords(
  id: string,
  reasons: ArticleEdition['reasons'],
): readonly AssignedTopic[] | undefined {
  const hash = parseQuotationHash(id);
  return [...reasons].find(([other]) => hash !== undefined && parseQuotationHash(other) === hash)?.[1];
}

/** "Fatemeh Mohajerani, via “she” (pronoun, 1 sentence back), certainty 0.86" */
function describeSpeaker(article: NewsArticle, { speaker, sourceMention, attribution }: Quotation): string {
  if (speaker === undefined)
    return sourceMention === undefined ? 'nobody is named' : `unknown, “${read(article, sourceMention)}”`;
  const name = article.entities.find(({ id }) => id === speaker)?.name ?? speaker;
  if (attribution === undefined) return `${name}, by a correction`;
  const words = sourceMention === undefined ? '' : ` “${read(article, sourceMention)}”`;
  const { sentencesBack: count } = attribution;
  const back = count === undefined ? '' : `, ${count} ${count === 1 ? 'sentence' : 'sentences'} back`;
  return `${name}, via${words} (${attribution.via}${back}), certainty ${attribution.confidence}`;
}

/** "border crossing* 5, provincial 3": what each cue counted. */
function describeTopic(topic: AssignedTopic | undefined): string {
  if (topic === undefined) return 'by a correction';
  if (topic.because.length === 0) return 'no cue speaks for any topic';
  return topic.because.map(({ cue, weight }) => `${cue} ${Number(weight.toFixed(2))}`).join(', ');
}

function read({ paragraphs }: NewsArticle, span: TextSpan): string {
  return sliceSpan(paragraphs.find(({ id }) => id === span.paragraph)?.text ?? '', span);
}
