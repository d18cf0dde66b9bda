import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router';
import { ArticleFrame } from '#app/ArticleFrame.tsx';
import { LoadFailurePage } from '#app/LoadFailurePage.tsx';
import { Shell } from '#app/Shell.tsx';
import { Skeleton } from '#app/Skeleton.tsx';
import { usePageUrl } from '#app/use-page-url.ts';
import { articleQuery } from '#data/article-queries.ts';
import { chosenEntity } from '#domain/check-permalink.ts';
import {
  entityScreen,
  formatPermalink,
  type IgnoredParameter,
  type Permalink,
  parsePermalink,
} from '#domain/permalink.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';

/** Every screen of an article: reads the URL and fetches the article. */
export function ArticleRoute() {
  const parsed = parsePermalink(usePageUrl().url);
  return parsed === undefined ? <NotFoundRoute /> : <LoadedArticle {...parsed} />;
}

interface LoadedArticleProps {
  readonly permalink: Permalink;
  readonly ignored: readonly IgnoredParameter[];
}

function LoadedArticle({ permalink, ignored }: LoadedArticleProps) {
  const query = useQuery(articleQuery(permalink.slug));
  if (query.isSuccess) {
    const entity = chosenEntity(query.data, permalink);
    if (permalink.screen.name === 'entity' && entity?.type === 'Country') {
      return <Navigate replace to={formatPermalink({ ...permalink, screen: entityScreen(entity) })} />;
    }
    return <ArticleFrame article={query.data} requested={permalink} ignored={ignored} />;
  }
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
