import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { useLocation } from 'react-router';
import { articleQuery } from '#data/article-queries.ts';
import { LoadError } from '#data/load-error.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import { storedCopyDate } from '#data/stored-copy.ts';
import { articlePath } from '#dataset/paths.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { parseOwnArrival } from '#domain/own-arrival.ts';
import { isOwn } from '#domain/own-slug.ts';
import { OwnArticleNotice } from '#features/open/OwnArticleNotice.tsx';
import { LoadFailurePage } from './LoadFailurePage.tsx';
import { MissingOwnArticle } from './MissingOwnArticle.tsx';
import { Shell } from './Shell.tsx';
import { Skeleton } from './Skeleton.tsx';
import { StoredCopyNotice } from './StoredCopyNotice.tsx';

interface FetchedArticleProps {
  readonly slug: string;
  /** `notice` says where the article is this device's stored copy. */
  readonly children: (article: IndexedArticle, notice: ReactNode) => ReactNode;
}

/** An article that did not come inside the page. Each has an instance of its own: none shows a former one's text. */
export function FetchedArticle({ slug, children }: FetchedArticleProps) {
  const query = useQuery(articleQuery(slug), QUERY_CLIENT);
  const { state } = useLocation();
  const failure = isOwn(slug) && query.error instanceof LoadError ? query.error.failure : undefined;
  // Drawn in slices, between which the page answers: it may be long.
  const article = useDeferredValue(query.data);
  // A failed look for a newer copy takes nothing away.
  if (article !== undefined) {
    if (isOwn(slug)) {
      const arrival = parseOwnArrival(state);
      return children(article, <OwnArticleNotice article={article.article} arrival={arrival} />);
    }
    const date = storedCopyDate(articlePath(slug));
    return children(article, date && <StoredCopyNotice date={date} query={query} />);
  }
  return (
    <Shell>
      {failure !== undefined && failure !== 'unreachable' ? (
        <MissingOwnArticle slug={slug} failure={failure} />
      ) : query.isError ? (
        <LoadFailurePage
          error={query.error}
          subject="article"
          isRetrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton />
      )}
    </Shell>
  );
}
