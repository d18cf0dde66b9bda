import type { NewsArticle } from '#domain/news-article.ts';
import { type Quotation, SEGMENT_GAP } from '#domain/quotation.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';
import { sliceSpan, type TextSpan } from '#domain/text-span.ts';

interface Settled {
  readonly article: NewsArticle;
  /** Former and present id of each quotation whose id changed. */
  readonly renamed: readonly (readonly [string, string])[];
}

/**
 * Puts an article in order after a correction: quotations and mentions in the order of the text, and a new id for each
 * quotation whose words or speaker's name are not what they were in `before`.
 */
export function settleArticle(before: NewsArticle, after: NewsArticle): Settled {
  const compare = compareSpans(after);
  const former = new Map(
    before.quotations.map((quotation) => [quotation.id, readIdentity(before, quotation)]),
  );
  const taken = new Set(after.quotations.map(({ id }) => id));
  const renamed: [string, string][] = [];
  const quotations = after.quotations.map((quotation) => {
    const segments = sortSegments(quotation.segments, compare);
    const identity = readIdentity(after, { ...quotation, segments });
    const was = former.get(quotation.id);
    if (was?.speaker === identity.speaker && was?.words === identity.words) return quotation;
    const id = findFreeId(formatQuotationId(identity.speaker, identity.words), quotation.id, taken);
    if (id !== quotation.id) renamed.push([quotation.id, id]);
    taken.add(id);
    return { ...quotation, id, segments };
  });
  return {
    article: {
      ...after,
      mentions: after.mentions.toSorted(compare),
      quotations: quotations.toSorted((a, b) => compare(a.segments[0], b.segments[0])),
    },
    renamed,
  };
}

function readIdentity(article: NewsArticle, quotation: Quotation) {
  const speaker = article.entities.find(({ id }) => id === quotation.speaker)?.name;
  const textOf = (span: TextSpan) =>
    sliceSpan(article.paragraphs.find(({ id }) => id === span.paragraph)?.text ?? '', span);
  return { speaker, words: quotation.segments.map(textOf).join(SEGMENT_GAP) };
}

/** The same words of the same speaker for the second time: `-2` is appended, and so on. */
function findFreeId(base: string, own: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (id === own || !taken.has(id)) return id;
  }
}

function sortSegments(
  [first, ...rest]: Quotation['segments'],
  compare: (a: TextSpan, b: TextSpan) => number,
): Quotation['segments'] {
  const sorted = [first, ...rest].toSorted(compare);
  const [head = first, ...tail] = sorted;
  return [head, ...tail];
}

/** By paragraph, then by start; spans that start together stay as they are. */
function compareSpans({ paragraphs }: NewsArticle): (a: TextSpan, b: TextSpan) => number {
  const place = new Map(paragraphs.map(({ id }, index) => [id, index]));
  return (a, b) => (place.get(a.paragraph) ?? 0) - (place.get(b.paragraph) ?? 0) || a.start - b.start;
}
