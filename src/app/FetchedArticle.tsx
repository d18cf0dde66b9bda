import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue } from 'react';
import { articleQuery } from '#data/article-queries.ts';
import { LoadError } from '#data/load-error.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import { storedCopyDate } from '#data/stored-copy.ts';
import { articlePath } from '#dataset/paths.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
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
  // Drawn in slices, between which the page answers: it may be long.
  const article = useDeferredValue(query.data);
  // A failed look for a newer copy takes nothing away.
  if (article !== undefined) {
    if (isOwn(slug)) return children(article, <OwnArticleNotice article={article.article} />);
    const date = storedCopyDate(articlePath(slug));
    return children(article, date && <StoredCopyNotice date={date} query={query} />);
  }
  return (
    <Shell>
      {query.error instanceof LoadError && isOwn(slug) ? (
        <MissingOwnArticle slug={slug} failure={query.error.failure} />
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
