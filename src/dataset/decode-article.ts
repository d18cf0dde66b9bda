import type { NewsArticle } from '#domain/news-article.ts';
import { findArticleFaults } from './article-faults.ts';
import { decodeArticleShape } from './article-shape.ts';
import type { Decoded } from './decode-result.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/**
 * Checks the parsed JSON of an article document, first its shape, then its meaning, and names the first fault.
 * `topics` are the ids of the vocabulary.
 */
export function decodeArticle(json: unknown, topics: ReadonlySet<string>): Decoded<NewsArticle> {
  const steps = decodeSteps(json, topics);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same a step at a time: between two of a large document's `pause` is waited for. */
export async function decodeArticleSlowly(
  json: unknown,
  topics: ReadonlySet<string>,
  pause: () => Promise<void>,
): Promise<Decoded<NewsArticle>> {
  const steps = decodeSteps(json, topics);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

function* decodeSteps(
  json: unknown,
  topics: ReadonlySet<string>,
): Generator<undefined, Decoded<NewsArticle>> {
  const version = readVersion(json);
  if (version !== undefined && version !== SCHEMA_VERSION) {
    const message = `this file has version ${version}; this Communiqué reads version ${SCHEMA_VERSION}`;
    return { ok: false, fault: { path: 'schemaVersion', message } };
  }
  const shape = yield* decodeArticleShape(json);
  if (!shape.ok) return shape;
  for (const fault of findArticleFaults(shape.value, topics)) {
    if (fault !== undefined) return { ok: false, fault };
    yield;
  }
  const { schemaVersion: _, ...article } = shape.value;
  return { ok: true, value: article };
}

function readVersion(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return undefined;
  return typeof json.schemaVersion === 'number' ? json.schemaVersion : undefined;
}
