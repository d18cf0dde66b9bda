import type { Address, TextQuoteSelector } from '#dataset/corrections-file.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Quotation } from '#domain/quotation.ts';
import type { TextSpan } from '#domain/text-span.ts';
import { type Located, locateEntity, locateWords } from './correction-address.ts';

/** The id of the entity that a correction names as speaker; null stands for an open speaker. */
export function locateSpeaker(article: NewsArticle, address: Address | null): Located<string | undefined> {
  if (address === null) return { found: true, value: undefined };
  const entity = locateEntity(article, address);
  return entity.found ? { found: true, value: entity.value.id } : entity;
}

/** The places of a quotation's segments, in the order in which the correction gives them. */
export function locateSegments(
  article: NewsArticle,
  [first, ...rest]: readonly [TextQuoteSelector, ...TextQuoteSelector[]],
): Located<Quotation['segments']> {
  const head = locateWords(article, first);
  if (!head.found) return head;
  const segments: [TextSpan, ...TextSpan[]] = [head.value];
  for (const selector of rest) {
    const place = locateWords(article, selector);
    if (!place.found) return place;
    segments.push(place.value);
  }
  return { found: true, value: segments };
}

/** The place of an optional part; undefined where the correction gives none. */
export function locatePart(
  article: NewsArticle,
  selector: TextQuoteSelector | undefined,
): Located<TextSpan | undefined> {
  return selector === undefined ? { found: true, value: undefined } : locateWords(article, selector);
}

/** The quotation with this speaker and nothing of how the pipeline reached the former one. */
export function withSpeaker(quotation: Quotation, speaker: string | undefined): Quotation {
  const { id, kind, segments, sourceMention, cue, topics } = quotation;
  return {
    id,
    kind,
    segments,
    ...(speaker !== undefined && { speaker }),
    ...(sourceMention !== undefined && { sourceMention }),
    ...(cue !== undefined && { cue }),
    topics,
  };
}
