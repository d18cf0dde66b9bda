import type { IndexedArticle } from '#domain/indexed-article.ts';
import { FEED_PATH } from '#domain/json-feed.ts';
import { formatJsonLd } from '#domain/json-ld.ts';
import { describePage, formatMetaTags } from '#domain/page-meta.ts';
import type { Permalink } from '#domain/permalink.ts';
import { siteUrl } from './site-url.ts';

interface PageHeadProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/**
 * What others see of a screen: title, description, card and linked data. React moves the tags into the head, and the
 * prerendering does so with the linked data. Both cards and linked data are for machines that read the page as it was
 * served: in the browser they are not rendered, and Trusted Types let nobody write a script element.
 */
export function PageHead({ article, permalink }: PageHeadProps) {
  const meta = describePage(article, permalink);
  return (
    <>
      <title>{`${meta.title} · Communiqué`}</title>
      <link rel="canonical" href={siteUrl(meta.canonical)} />
      <link rel="alternate" type="application/feed+json" title="Communiqué" href={siteUrl(`/${FEED_PATH}`)} />
      {meta.oembed !== undefined && (
        <link rel="alternate" type="application/json+oembed" href={siteUrl(meta.oembed)} />
      )}
      {import.meta.env.SSR &&
        formatMetaTags(meta, siteUrl).map((tag) => (
          <meta key={'name' in tag ? tag.name : tag.property} {...tag} />
        ))}
      {import.meta.env.SSR && (
        <script type="application/ld+json">{formatJsonLd(article, permalink, siteUrl)}</script>
      )}
    </>
  );
}
