import { type ReactNode, useContext, useMemo } from 'react';
import { Navigate } from 'react-router';
import { ArticleFrame } from '#app/ArticleFrame.tsx';
import { ROUTE_PARTS } from '#app/route-parts.ts';
import { ServedContext } from '#app/served-context.ts';
import { usePageUrl } from '#app/use-page-url.ts';
import { chosenEntity } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import {
  entityScreen,
  formatPermalink,
  type IgnoredParameter,
  type Permalink,
  parsePermalink,
} from '#domain/permalink.ts';
import { NotFoundRoute } from './NotFoundRoute.tsx';

const { Part: FetchedPart } = ROUTE_PARTS.fetched;

/** Every screen of an article: reads the URL, and takes the article from the page or fetches it. */
export function ArticleRoute() {
  const { article: served } = useContext(ServedContext);
  const { pathname, search, hash } = usePageUrl().url;
  const parsed = useMemo(() => parsePermalink({ pathname, search, hash }), [pathname, search, hash]);
  if (parsed === undefined) return <NotFoundRoute />;
  const { slug } = parsed.permalink;
  const show = (article: IndexedArticle, notice?: ReactNode) => (
    <ShownArticle article={article} {...parsed} notice={notice} />
  );
  return served?.article.slug === slug ? (
    show(served)
  ) : (
    <FetchedPart key={slug} slug={slug}>
      {show}
    </FetchedPart>
  );
}

interface ShownArticleProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly ignored: readonly IgnoredParameter[];
  readonly notice: ReactNode;
}

/** A country has one address: by its code, not by its id as an entity. */
function ShownArticle({ article, permalink, ...rest }: ShownArticleProps) {
  const entity = chosenEntity(article, permalink);
  if (permalink.screen.name === 'entity' && entity?.type === 'Country') {
    return <Navigate replace to={formatPermalink({ ...permalink, screen: entityScreen(entity) })} />;
  }
  return <ArticleFrame article={article} requested={permalink} {...rest} />;
}
