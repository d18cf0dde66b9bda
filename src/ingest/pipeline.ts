import type { NewsArticle } from '#domain/news-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import type { Topic } from '#domain/topic.ts';
import type { ArticleSource } from './article-source.ts';

/** Something that the pipeline was unsure of, for the editor's report. */
export interface Doubt {
  /** What it is about: a quotation's id, or an entity's. */
  readonly about: string;
  readonly message: string;
}

export interface Analysis {
  readonly article: NewsArticle;
  readonly doubts: readonly Doubt[];
}

/** Text in, article document out. The same source and topics always give the same analysis. */
export function analyzeArticle(source: ArticleSource, _topics: readonly Topic[]): Analysis {
  const { slug, language, headline, paragraphs, editorial } = source;
  const article: NewsArticle = {
    slug,
    language,
    headline,
    ...editorial,
    editorial: [],
    paragraphs: paragraphs.map((text, index) => ({ id: formatParagraphId(index, text), text })),
    entities: [],
    mentions: [],
    quotations: [],
    formerQuotations: [],
  };
  return { article, doubts: [] };
}
