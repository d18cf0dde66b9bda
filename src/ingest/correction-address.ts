import type { Address, TextQuoteSelector } from '#dataset/corrections-file.ts';
import type { Entity } from '#domain/entity.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Quotation } from '#domain/quotation.ts';
import { parseQuotationHash } from '#domain/quotation-id.ts';
import { overlapsSpan, type TextSpan } from '#domain/text-span.ts';

/** What a correction is about; or, where that cannot be told, why. */
export type Located<Value> =
  | { readonly found: true; readonly value: Value }
  | {
      readonly found: false;
      /** `empty`: the words stand in the article, and what was looked for is not there. */
      readonly reason: 'gone' | 'ambiguous' | 'empty';
      readonly message: string;
    };

/**
 * The one place where the selector's words stand. Straight and curly marks, hyphens and dashes, and kinds of white space
 * count as equal, so that an editor may type them plainly; nothing else does.
 */
export function locateWords(article: NewsArticle, selector: TextQuoteSelector): Located<TextSpan> {
  const [only, ...others] = article.paragraphs.flatMap(({ id, text }) => findPlaces(id, text, selector));
  if (only === undefined) return missing('gone', `“${selector.exact}” no longer stands in the article`);
  if (others.length === 0) return { found: true, value: only };
  const times = others.length + 1;
  return missing(
    'ambiguous',
    `“${selector.exact}” stands ${times} times; add a prefix or suffix that tells which`,
  );
}

/**
 * A quotation by its id or by words of it. Words that two quotations share mean the one that consists of them. An id
 * that no quotation has finds none, not even one of the same words: these may be another person's, or the first of two
 * of which the second is gone.
 */
export function locateQuotation(article: NewsArticle, address: Address): Located<Quotation> {
  if (typeof address === 'string') return locateQuotationId(article.quotations, address);
  const place = locateWords(article, address);
  if (!place.found) return place;
  const holding = article.quotations.filter(({ segments }) =>
    segments.some((segment) => overlapsSpan(segment, place.value)),
  );
  const whole = holding.filter(({ segments }) =>
    segments.some((segment) => isSameSpan(segment, place.value)),
  );
  return pickOnly(
    whole.length > 0 ? whole : holding,
    `no quotation has “${address.exact}”`,
    `more than one quotation has “${address.exact}”`,
  );
}

/** An entity by its id, or by words that are a mention of it from the first to the last character. */
export function locateEntity(article: NewsArticle, address: Address): Located<Entity> {
  if (typeof address === 'string') {
    const entity = article.entities.find(({ id }) => id === address);
    return entity ? { found: true, value: entity } : missing('gone', `there is no entity “${address}”`);
  }
  const place = locateWords(article, address);
  if (!place.found) return place;
  const ids = article.mentions
    .filter((mention) => isSameSpan(mention, place.value))
    .map(({ entity }) => entity);
  return pickOnly(
    article.entities.filter(({ id }) => ids.includes(id)),
    `“${address.exact}” is no mention of an entity`,
    `“${address.exact}” mentions more than one entity; give the entity’s id`,
  );
}

export function isSameSpan(a: TextSpan, b: TextSpan): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}

function locateQuotationId(quotations: readonly Quotation[], address: string): Located<Quotation> {
  const exact = quotations.find(({ id }) => id === address);
  if (exact) return { found: true, value: exact };
  const [like] = listSameWords(quotations, address);
  const hint = like ? `; “${like.id}” has the same words` : '';
  return missing('gone', `there is no quotation “${address}”${hint}`);
}

/** The quotations whose words are those of an id, whoever says them. */
export function listSameWords(quotations: readonly Quotation[], address: string): readonly Quotation[] {
  const hash = parseQuotationHash(address);
  return hash === undefined ? [] : quotations.filter(({ id }) => parseQuotationHash(id) === hash);
}

function findPlaces(paragraph: string, text: string, selector: TextQuoteSelector): readonly TextSpan[] {
  const folded = foldMarks(text);
  const exact = foldMarks(selector.exact);
  const places: TextSpan[] = [];
  for (let start = folded.indexOf(exact); start >= 0; start = folded.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const before = folded.slice(0, start).trimEnd();
    const after = folded.slice(end).trimStart();
    const fits =
      before.endsWith(foldMarks(selector.prefix ?? '').trim()) &&
      after.startsWith(foldMarks(selector.suffix ?? '').trim());
    if (fits) places.push({ paragraph, start, end });
  }
  return places;
}

/** One character for one, so that offsets stay what they are. */
function foldMarks(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s/g, ' ');
}

function pickOnly<Value>(values: readonly Value[], none: string, many: string): Located<Value> {
  const [only] = values;
  if (only === undefined) return missing('empty', none);
  return values.length === 1 ? { found: true, value: only } : missing('ambiguous', many);
}

function missing(reason: 'gone' | 'ambiguous' | 'empty', message: string): Located<never> {
  return { found: false, reason, message };
}
