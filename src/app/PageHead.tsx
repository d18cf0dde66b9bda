import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatJsonLd } from '#domain/json-ld.ts';
import { describePage, formatMetaTags } from '#domain/page-meta.ts';
import type { Permalink } from '#domain/permalink.ts';
import { siteUrl } from './site-url.ts';

interface PageHeadProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** What others see of a screen: title, description, card and linked data. React moves the tags into the head. */
export function PageHead({ article, permalink }: PageHeadProps) {
  const meta = describePage(article, permalink);
  return (
    <>
      <title>{`${meta.title} · Communiqué`}</title>
      <link rel="canonical" href={siteUrl(meta.canonical)} />
      {meta.oembed !== undefined && (
        <link rel="alternate" type="application/json+oembed" href={siteUrl(meta.oembed)} />
      )}
      {formatMetaTags(meta, siteUrl).map((tag) => (
        <meta key={'name' in tag ? tag.name : tag.property} {...tag} />
      ))}
      <script type="application/ld+json">{formatJsonLd(article, permalink, siteUrl)}</script>
    </>
  );
}
