import { readFileSync } from 'node:fs';
import { decodeTopics } from '#dataset/topic-file.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Topic } from '#domain/topic.ts';
import { analyzeArticle } from '#ingest/pipeline.ts';

/** The project's own vocabulary. */
export const TOPICS = readTopics();

function readTopics(): readonly Topic[] {
  const topics = decodeTopics(JSON.parse(readFileSync('content/topics.json', 'utf8')));
  if (!topics.ok) throw new Error(topics.fault.message);
  return topics.value;
}

/** What the pipeline makes of a text, a paragraph a line. */
export function analyzeLines(paragraphs: readonly string[], headline = 'A case'): NewsArticle {
  const source = { slug: 'a-case', language: 'en', headline, paragraphs, editorial: {} };
  return analyzeArticle(source, TOPICS).article;
}
