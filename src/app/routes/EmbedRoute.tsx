import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { articleQuery } from '#data/article-queries.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { EmbeddedQuotation } from '#features/embed/EmbeddedQuotation.tsx';
import { EmbedFrame } from '#features/embed/EmbedFrame.tsx';

/** /embed/articles/<slug>/quotes/<id>: one quotation, for a frame on another site. */
export function EmbedRoute() {
  const { slug = '', id = '' } = useParams();
  const query = useQuery(articleQuery(slug));
  const record = query.data?.recordById.get(id);
  return (
    <EmbedFrame>
      <title>{`Quotation in: ${query.data?.article.headline ?? slug} · Communiqué`}</title>
      <meta name="robots" content="noindex" />
      {query.isPending && <p role="status">Loading …</p>}
      {query.isError && <p>This quotation could not be loaded.</p>}
      {query.isSuccess && record === undefined && <GoneQuotation article={query.data} id={id} />}
      {query.isSuccess && record !== undefined && <EmbeddedQuotation article={query.data} record={record} />}
    </EmbedFrame>
  );
}

function GoneQuotation({ article, id }: { readonly article: IndexedArticle; readonly id: string }) {
  const { slug, formerQuotations } = article.article;
  const former = formerQuotations.find((each) => each.id === id);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <p>
      This quotation is no longer in the article as it was.
      {former !== undefined && ` It read: ${former.words}`}{' '}
      <a
        href={`${base}${formatPermalink(permalinkTo(slug, { name: 'text' }))}`}
        target="_blank"
        rel="noopener"
      >
        Read the article
      </a>
    </p>
  );
}
