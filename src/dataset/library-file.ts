import * as v from 'valibot';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { shorten } from '#domain/shorten.ts';
import { countryCode, date, slug, text } from './article-fields.ts';
import { type Decoded, formatPath } from './decode-result.ts';
import { decodeShape } from './decode-shape.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const librarySchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  articles: v.array(
    v.strictObject({
      slug,
      headline: text,
      publisher: v.exactOptional(text),
      datePublished: v.exactOptional(date),
      quotations: count,
      countries: v.array(countryCode),
    }),
  ),
});

/** Checks the parsed JSON of public/articles/index.json and names the first fault. No two articles have one slug. */
export function decodeLibrary(json: unknown): Decoded<readonly LibraryEntry[]> {
  const shape = decodeShape(librarySchema, json);
  if (!shape.ok) return shape;
  const { articles } = shape.value;
  const seen = new Set<string>();
  for (const [index, entry] of articles.entries()) {
    if (seen.has(entry.slug)) {
      const path = formatPath(['articles', index, 'slug']);
      return { ok: false, fault: { path, message: `“${shorten(entry.slug)}” stands twice` } };
    }
    seen.add(entry.slug);
  }
  return { ok: true, value: articles };
}

/** The text of public/articles/index.json: a line for each article. */
export function encodeLibrary(entries: readonly LibraryEntry[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{\n"schemaVersion": ${SCHEMA_VERSION},\n"articles": [\n${lines}\n]\n}\n`;
}

export function toLibraryEntry(article: NewsArticle): LibraryEntry {
  const { slug, headline, publisher, datePublished, quotations, entities } = article;
  return {
    slug,
    headline,
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { datePublished }),
    quotations: quotations.length,
    countries: entities.flatMap((entity) => (entity.type === 'Country' ? [entity.countryCode] : [])),
  };
}
