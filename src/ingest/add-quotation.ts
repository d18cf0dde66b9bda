import type { CorrectionOf } from '#dataset/corrections-file.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Quotation } from '#domain/quotation.ts';
import { overlapsSpan } from '#domain/text-span.ts';
import type { Corrected } from './correct-quotation.ts';
import { isSameSpan, type Located } from './correction-address.ts';
import { locatePart, locateSegments, locateSpeaker, withSpeaker } from './correction-parts.ts';

type Addition = CorrectionOf<'add-quotation'>;
type Segments = Quotation['segments'];

/**
 * Adds a quotation. One of the same words is brought in line, so that adding what the pipeline finds by itself changes
 * nothing; one that shares only some of the words stands in the way.
 */
export function addQuotation(article: NewsArticle, addition: Addition): Corrected {
  const segments = locateSegments(article, addition.segments);
  if (!segments.found) return segments;
  const same = article.quotations.find((quotation) => hasSegments(quotation, segments.value));
  const rival = article.quotations.find((quotation) => isRival(quotation, segments.value));
  if (same === undefined && rival !== undefined) {
    const message = `the quotation “${rival.id}” has some of these words; change its words, or drop it first`;
    return { found: false, reason: 'ambiguous', message };
  }
  const added = composeQuotation(article, addition, segments.value, same);
  if (!added.found) return added;
  const others = article.quotations.filter((quotation) => quotation !== same);
  return { found: true, value: { ...article, quotations: [...others, added.value] } };
}

/** What the addition says; where it is silent, what the pipeline found for the same words. The id is given later. */
function composeQuotation(
  article: NewsArticle,
  addition: Addition,
  segments: Segments,
  same: Quotation | undefined,
): Located<Quotation> {
  const speaker = addition.speaker && locateSpeaker(article, addition.speaker);
  if (speaker && !speaker.found) return speaker;
  const sourceMention = locatePart(article, addition.sourceMention);
  if (!sourceMention.found) return sourceMention;
  const cue = locatePart(article, addition.cue);
  if (!cue.found) return cue;
  const { kind, topics } = addition;
  const plain: Quotation = {
    ...(same ?? { id: '' }),
    kind,
    segments,
    ...(sourceMention.value && { sourceMention: sourceMention.value }),
    ...(cue.value && { cue: cue.value }),
    topics,
  };
  const id = speaker ? speaker.value : plain.speaker;
  return { found: true, value: id === plain.speaker ? plain : withSpeaker(plain, id) };
}

function hasSegments(quotation: Quotation, segments: Segments): boolean {
  return (
    quotation.segments.length === segments.length &&
    segments.every((segment) => quotation.segments.some((its) => isSameSpan(its, segment)))
  );
}

function isRival(quotation: Quotation, segments: Segments): boolean {
  return quotation.segments.some((its) => segments.some((segment) => overlapsSpan(its, segment)));
}
