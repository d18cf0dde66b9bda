import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { useParams } from 'react-router';
import { ServedContext } from '#app/served-context.ts';
import { siteUrl } from '#app/site-url.ts';
import { articleQuery } from '#data/article-queries.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { isOwn } from '#domain/own-slug.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { resolveQuotation } from '#domain/resolve-quotation.ts';
import { EmbeddedQuotation } from '#features/embed/EmbeddedQuotation.tsx';
import { EmbedFrame } from '#features/embed/EmbedFrame.tsx';
import { GoneQuotation } from '#features/embed/GoneQuotation.tsx';

/** /embed/articles/<slug>/quotes/<id>: one quotation, for a frame on another site. */
export function EmbedRoute() {
  const { slug = '', id = '' } = useParams();
  const { article: served } = useContext(ServedContext);
  const isServed = served?.article.slug === slug;
  const query = useQuery({ ...articleQuery(slug), enabled: !isServed }, QUERY_CLIENT);
  const article = isServed ? served : query.data;
  return (
    <EmbedFrame>
      <title>{`Quotation in: ${article?.article.headline ?? slug} · Communiqué`}</title>
      <h1 className="visually-hidden">Quotation</h1>
      <meta name="robots" content="noindex" />
      <link rel="canonical" href={siteUrl(formatPermalink(permalinkTo(slug, { name: 'quotation', id })))} />
      {article !== undefined && <ResolvedQuotation article={article} id={id} />}
      {article === undefined && query.isPending && <p role="status">Loading …</p>}
      {article === undefined && query.isError && (
        <p>
          {isOwn(slug)
            ? 'This quotation is from an article that somebody keeps on their own device: it can be shown there only.'
            : 'This quotation could not be loaded.'}
        </p>
      )}
    </EmbedFrame>
  );
}

function ResolvedQuotation({ article, id }: { readonly article: IndexedArticle; readonly id: string }) {
  const found = resolveQuotation(article, id);
  switch (found.state) {
    case 'exact':
      return <EmbeddedQuotation article={article} record={found.record} />;
    case 'reworded':
      return <EmbeddedQuotation article={article} record={found.record} former={found.former} />;
    case 'gone':
      return <GoneQuotation slug={article.article.slug} former={found.former} />;
    case 'unknown':
      return <GoneQuotation slug={article.article.slug} former={undefined} />;
  }
}
