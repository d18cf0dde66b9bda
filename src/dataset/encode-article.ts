import type { NewsArticle } from '#domain/news-article.ts';
import type { ArticleFile } from './article-schema.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** The order of the keys in the file; typed, so that a key cannot be forgotten. */
const KEY_ORDER = {
  schemaVersion: 0,
  slug: 1,
  language: 2,
  headline: 3,
  dateline: 4,
  datePublished: 5,
  publisher: 6,
  url: 7,
  editorial: 8,
  paragraphs: 9,
  entities: 10,
  mentions: 11,
  quotations: 12,
  timeReferences: 13,
  formerQuotations: 14,
} satisfies Record<keyof ArticleFile, number>;

/**
 * The text of an article document: a line for each paragraph, entity, mention and quotation, so that a change of one
 * is a change of one line. The same article always gives the same bytes.
 */
export function encodeArticle(article: NewsArticle): string {
  const file: Record<string, unknown> = { schemaVersion: SCHEMA_VERSION, ...article };
  const lines = Object.keys(KEY_ORDER)
    .filter((key) => file[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}: ${encodeValue(file[key])}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function encodeValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0 || typeof value[0] !== 'object')
    return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}
