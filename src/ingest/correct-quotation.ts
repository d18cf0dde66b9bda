import type { Address, CorrectionOf } from '#dataset/corrections-file.ts';
import type { Entity } from '#domain/entity.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Quotation } from '#domain/quotation.ts';
import { isRepeatId } from '#domain/quotation-id.ts';
import { sliceSpan } from '#domain/text-span.ts';
import { isSameSpan, type Located, listSameWords, locateQuotation } from './correction-address.ts';
import { locateSegments, locateSpeaker, withSpeaker } from './correction-parts.ts';

/** The article after a correction; or why the correction cannot be applied. */
export type Corrected = Located<NewsArticle>;

/**
 * Gives a quotation another speaker; null says that the article leaves it open. The words that name the speaker there
 * ("she") become a mention of the right entity too, unless they are somebody else's name.
 */
export function changeSpeaker(article: NewsArticle, correction: CorrectionOf<'change-speaker'>): Corrected {
  const speaker = locateSpeaker(article, correction.speaker);
  if (!speaker.found) return speaker;
  if (isSettled(article, correction.quotation, speaker.value)) return { found: true, value: article };
  return changeQuotation(article, correction.quotation, (quotation) => {
    return quotation.speaker === speaker.value ? quotation : withSpeaker(quotation, speaker.value);
  });
}

/**
 * Whether the pipeline gives the wanted speaker by itself now: the id, made of the former speaker's name, is gone, and
 * the only quotation of its words is the wanted speaker's. Nothing is changed then, whichever quotation was meant.
 */
function isSettled(article: NewsArticle, address: Address, speaker: string | undefined): boolean {
  if (typeof address !== 'string' || isRepeatId(address)) return false;
  const [only, ...others] = listSameWords(article.quotations, address);
  return only !== undefined && others.length === 0 && only.speaker === speaker && !isRepeatId(only.id);
}

export function changeKind(article: NewsArticle, correction: CorrectionOf<'change-kind'>): Corrected {
  const { quotation, kind } = correction;
  return changeQuotation(article, quotation, (former) => ({ ...former, kind }));
}

export function changeTopics(article: NewsArticle, correction: CorrectionOf<'change-topics'>): Corrected {
  const { quotation, topics } = correction;
  return changeQuotation(article, quotation, (former) => ({ ...former, topics }));
}

/** Moves the bounds of a quotation: its segments are the given words and no others. */
export function changeWords(article: NewsArticle, correction: CorrectionOf<'change-words'>): Corrected {
  const segments = locateSegments(article, correction.segments);
  if (!segments.found) return segments;
  return changeQuotation(article, correction.quotation, (former) => ({
    ...former,
    segments: segments.value,
  }));
}

/** Words that stand in the article and in no quotation are dropped already: the article stays as it is. */
export function dropQuotation(article: NewsArticle, correction: CorrectionOf<'drop-quotation'>): Corrected {
  const dropped = locateQuotation(article, correction.quotation);
  if (!dropped.found) return dropped.reason === 'empty' ? { found: true, value: article } : dropped;
  const quotations = article.quotations.filter((quotation) => quotation !== dropped.value);
  return { found: true, value: { ...article, quotations } };
}

function changeQuotation(
  article: NewsArticle,
  address: Address,
  change: (quotation: Quotation) => Quotation,
): Corrected {
  const former = locateQuotation(article, address);
  if (!former.found) return former;
  const next = change(former.value);
  const quotations = article.quotations.map((quotation) => (quotation === former.value ? next : quotation));
  const isMoved = next.speaker !== undefined && next.speaker !== former.value.speaker;
  const mentions = isMoved ? moveMention(article, former.value, next.speaker) : article.mentions;
  return { found: true, value: { ...article, quotations, mentions } };
}

/**
 * The mentions, with the one at the quotation's source given to its new speaker: a pronoun or role, or a name that both
 * have ("Nowak"). Another's name stays that other's mention: “Bos accused Nowak of saying …”.
 */
function moveMention(article: NewsArticle, former: Quotation, speaker: string): NewsArticle['mentions'] {
  const { sourceMention } = former;
  if (sourceMention === undefined) return article.mentions;
  const text = article.paragraphs.find(({ id }) => id === sourceMention.paragraph)?.text ?? '';
  const words = sliceSpan(text, sourceMention);
  const entity = article.entities.find(({ id }) => id === speaker);
  const isShared = entity !== undefined && isNameOf(entity, words);
  return article.mentions.map((mention) =>
    mention.entity === former.speaker &&
    isSameSpan(mention, sourceMention) &&
    (isShared || mention.form === 'pronoun' || mention.form === 'role')
      ? { ...mention, entity: speaker }
      : mention,
  );
}

function isNameOf({ name, aliases }: Entity, words: string): boolean {
  return [name, ...aliases].some((its) => its === words || its.endsWith(` ${words}`));
}
