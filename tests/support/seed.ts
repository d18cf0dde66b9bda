import { readFileSync } from 'node:fs';
import { decodeArticle } from '#dataset/decode-article.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';

export const SEED_SLUG = 'pezeshkian-azerbaijan-visit';
export const SEED_FILE = `public/articles/${SEED_SLUG}.json`;

/** A fresh, parsed copy of the bundled document, for tests that damage it. */
export function readSeedJson() {
  return JSON.parse(readFileSync(SEED_FILE, 'utf8'));
}

export function readTopicIds(): ReadonlySet<string> {
  const decoded = decodeTopics(JSON.parse(readFileSync('content/topics.json', 'utf8')));
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return new Set(decoded.value.map(({ id }) => id));
}

/** The bundled article, decoded and indexed. */
export function readSeed(): IndexedArticle {
  const decoded = decodeArticle(readSeedJson(), readTopicIds());
  if (!decoded.ok) throw new Error(`${decoded.fault.path}: ${decoded.fault.message}`);
  return indexArticle(decoded.value);
}

/** The id of the bundled article's quotation that starts with these words. */
export function quotationIdOf(article: IndexedArticle, firstWords: string): string {
  const record = article.records.find(({ words }) => words.startsWith(firstWords));
  if (record === undefined) throw new Error(`No quotation starts with “${firstWords}”`);
  return record.quotation.id;
}
