import * as v from 'valibot';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Decoded } from './decode-result.ts';
import { decodeShape } from './decode-shape.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const librarySchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  articles: v.array(
    v.strictObject({
      slug: v.string(),
      headline: v.string(),
      publisher: v.exactOptional(v.string()),
      datePublished: v.exactOptional(v.string()),
      quotations: count,
      countries: v.array(v.string()),
    }),
  ),
});

/** Checks the parsed JSON of public/articles/index.json. */
export function decodeLibrary(json: unknown): Decoded<readonly LibraryEntry[]> {
  const shape = decodeShape(librarySchema, json);
  return shape.ok ? { ok: true, value: shape.value.articles } : shape;
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
