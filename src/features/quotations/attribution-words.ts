import { type IndexedArticle, type QuotationRecord, readSpan } from '#domain/indexed-article.ts';
import type { SpeakerAttribution } from '#domain/quotation.ts';

/** Below this, one in four was wrong where it was measured, and above it one in twenty; the page then says so of itself. */
const CERTAIN_ENOUGH = 0.8;

/** Whether a reader should look at the text before passing the speaker on. */
export function isUncertain(attribution: SpeakerAttribution | undefined): boolean {
  return attribution !== undefined && attribution.confidence < CERTAIN_ENOUGH;
}

/** How the speaker was found, as a sentence: "Attributed via “she”, which stands for a name one sentence earlier." */
export function describeAttribution(
  article: IndexedArticle,
  { quotation }: QuotationRecord,
): string | undefined {
  const { attribution, sourceMention } = quotation;
  if (attribution === undefined) return undefined;
  if (attribution.via === 'carried-on') {
    return 'No speaker is named here; the quotation is taken to carry on the last speaker’s words.';
  }
  const words = sourceMention === undefined ? 'the text' : `“${readSpan(article, sourceMention)}”`;
  return `Attributed via ${words}${describeStandIn(attribution)}.`;
}

function describeStandIn({ via, sentencesBack }: SpeakerAttribution): string {
  switch (via) {
    case 'capital':
      return ', a capital that stands for its government';
    case 'pronoun':
    case 'role':
      return `, which stands for a name ${describeDistance(sentencesBack)}`;
    default:
      return '';
  }
}

function describeDistance(sentencesBack: number | undefined): string {
  if (sentencesBack === undefined) return 'elsewhere in the article';
  if (sentencesBack === 0) return 'in the same sentence';
  return sentencesBack === 1 ? 'one sentence earlier' : `${sentencesBack} sentences earlier`;
}
