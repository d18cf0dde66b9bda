import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { articleQuery } from '#data/article-queries.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { LoadFailurePage } from './LoadFailurePage.tsx';
import { Shell } from './Shell.tsx';
import { Skeleton } from './Skeleton.tsx';

interface FetchedArticleProps {
  readonly slug: string;
  readonly children: (article: IndexedArticle) => ReactNode;
}

/** An article that did not come inside the page. */
export function FetchedArticle({ slug, children }: FetchedArticleProps) {
  const query = useQuery(articleQuery(slug), QUERY_CLIENT);
  if (query.isSuccess) return children(query.data);
  return (
    <Shell>
      {query.isError ? (
        <LoadFailurePage
          error={query.error}
          isRetrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton />
      )}
    </Shell>
  );
}
