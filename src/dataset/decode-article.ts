import type { NewsArticle } from '#domain/news-article.ts';
import { findArticleFaults } from './article-faults.ts';
import { articleSchema } from './article-schema.ts';
import type { Decoded } from './decode-result.ts';
import { decodeShape } from './decode-shape.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/**
 * Checks the parsed JSON of an article document, first its shape, then its meaning, and names the first fault.
 * `topics` are the ids of the vocabulary.
 */
export function decodeArticle(json: unknown, topics: ReadonlySet<string>): Decoded<NewsArticle> {
  const version = readVersion(json);
  if (version !== undefined && version !== SCHEMA_VERSION) {
    const message = `this file has version ${version}; this Communiqué reads version ${SCHEMA_VERSION}`;
    return { ok: false, fault: { path: 'schemaVersion', message } };
  }
  const shape = decodeShape(articleSchema, json);
  if (!shape.ok) return shape;
  const { done, value: fault } = findArticleFaults(shape.value, topics).next();
  if (!done) return { ok: false, fault };
  const { schemaVersion: _, ...article } = shape.value;
  return { ok: true, value: article };
}

function readVersion(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return undefined;
  return typeof json.schemaVersion === 'number' ? json.schemaVersion : undefined;
}
