import type { Graph, NewsArticle, Quotation, Statement, Thing } from 'schema-dts';
import { publicationOf } from './dateline.ts';
import type { Entity } from './entity.ts';
import type { IndexedArticle, QuotationRecord } from './indexed-article.ts';
import { countArticleWords } from './news-article.ts';
import { entityScreen, formatPermalink, type Permalink, permalinkTo } from './permalink.ts';
import { citeQuotation } from './share-target.ts';

type ToUrl = (path: string) => string;

/**
 * The linked data of a page, as the text of a `<script type="application/ld+json">`: the article with what it mentions,
 * and on a quotation's page the quotation. No `</script>` can stand in it. The types check the terms of schema.org.
 */
export function formatJsonLd(article: IndexedArticle, permalink: Permalink, toUrl: ToUrl): string {
  const { screen } = permalink;
  const record = screen.name === 'quotation' ? article.recordById.get(screen.id) : undefined;
  const things: Thing[] = [toNewsArticle(article, toUrl)];
  if (record !== undefined) things.unshift(toQuotation(article, record, toUrl));
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function articleUrl({ article }: IndexedArticle, toUrl: ToUrl): string {
  return toUrl(formatPermalink(permalinkTo(article.slug, { name: 'text' })));
}

function toNewsArticle(article: IndexedArticle, toUrl: ToUrl): NewsArticle {
  const { headline, language, dateline, datePublished, url, entities } = article.article;
  const publication = publicationOf(article.article);
  const address = articleUrl(article, toUrl);
  return {
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    headline,
    inLanguage: language,
    wordCount: countArticleWords(article.article),
    ...(dateline !== undefined && { dateline: dateline.printed }),
    ...(datePublished !== undefined && { datePublished }),
    ...(publication !== undefined && { publisher: { '@type': 'Organization', name: publication } }),
    ...(url !== undefined && { isBasedOn: url }),
    mentions: entities.map((entity) => toThing(article, entity, toUrl)),
  };
}

/** Reported speech is a `Statement` with its gist as `abstract`: the words are the reporter's, not the speaker's. */
function toQuotation(article: IndexedArticle, record: QuotationRecord, toUrl: ToUrl): Quotation | Statement {
  const { slug, language } = article.article;
  const { id, speaker } = record.quotation;
  const { words, isReported } = citeQuotation(article, record);
  const creator = speaker === undefined ? undefined : article.entityById.get(speaker);
  const url = toUrl(formatPermalink(permalinkTo(slug, { name: 'quotation', id })));
  const common = {
    '@id': url,
    url,
    inLanguage: language,
    isPartOf: { '@id': articleUrl(article, toUrl) },
    ...(creator !== undefined && { creator: toCreator(creator) }),
  } as const;
  return isReported
    ? { '@type': 'Statement', abstract: words, ...common }
    : { '@type': 'Quotation', text: words, ...common };
}

/** Only people and organisations create; a government that a country or capital stands for is an organisation. */
function toCreator({ type, name }: Entity) {
  return type === 'Person'
    ? ({ '@type': 'Person', name } as const)
    : ({ '@type': 'Organization', name } as const);
}

function toThing({ article }: IndexedArticle, entity: Entity, toUrl: ToUrl): Thing {
  const { type, name, aliases } = entity;
  return {
    '@type': type,
    name,
    url: toUrl(formatPermalink(permalinkTo(article.slug, entityScreen(entity)))),
    ...(aliases.length > 0 && { alternateName: aliases }),
  };
}
