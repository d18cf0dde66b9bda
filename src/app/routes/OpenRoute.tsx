import { useQuery } from '@tanstack/react-query';
import { Shell } from '#app/Shell.tsx';
import { siteUrl } from '#app/site-url.ts';
import { useArrival } from '#app/use-arrival.ts';
import { usePageUrl } from '#app/use-page-url.ts';
import { ownArticleQuery } from '#data/own-articles.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import { OPEN_PATH } from '#domain/open-path.ts';
import type { OwnArrival } from '#domain/own-arrival.ts';
import { parseEdited } from '#domain/own-article.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { OpenArticle } from '#features/open/OpenArticle.tsx';
import { OpenIntroduction } from '#features/open/OpenIntroduction.tsx';
import { OwnArticleList } from '#features/open/OwnArticleList.tsx';
import { useGo } from '#ui/use-go.ts';

/** /open: a reader's own articles; with ?article=<slug> one of them is changed. */
export function OpenRoute() {
  const edited = parseEdited(usePageUrl().url.search);
  const { go } = useGo();
  const query = useQuery({ ...ownArticleQuery(edited ?? ''), enabled: edited !== undefined }, QUERY_CLIENT);
  const former = edited === undefined ? undefined : (query.data ?? undefined);
  const isLoading = edited !== undefined && query.isPending;
  useArrival({ page: `open ${edited}`, targetId: undefined, focusTarget: false });
  const show = (slug: string) => {
    const state: OwnArrival = 'changed-text';
    const isOther = former !== undefined && former.slug !== slug;
    go(formatPermalink(permalinkTo(slug, { name: 'text' })), isOther ? { state } : {});
  };
  return (
    <Shell>
      <title>{`${former === undefined ? 'Open your own article' : 'Edit your article'} · Communiqué`}</title>
      <link rel="canonical" href={siteUrl(OPEN_PATH)} />
      <OpenIntroduction isEdited={edited !== undefined} isThere={isLoading || former !== undefined} />
      {!isLoading && <OpenArticle key={former?.slug ?? OPEN_PATH} former={former} onOpened={show} />}
      {edited === undefined && <OwnArticleList />}
    </Shell>
  );
}
