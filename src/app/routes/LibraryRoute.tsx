import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { Navigate } from 'react-router';
import { LoadFailurePage } from '#app/LoadFailurePage.tsx';
import { Shell } from '#app/Shell.tsx';
import { Skeleton } from '#app/Skeleton.tsx';
import { ServedContext } from '#app/served-context.ts';
import { useArrival } from '#app/use-arrival.ts';
import { libraryQuery } from '#data/article-queries.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { LibraryList } from '#features/library/LibraryList.tsx';

/** / : the library; with a single article, that article. */
export function LibraryRoute() {
  const { library } = useContext(ServedContext);
  return library === undefined ? <FetchedLibrary /> : <Library entries={library} />;
}

function FetchedLibrary() {
  const query = useQuery(libraryQuery(), QUERY_CLIENT);
  if (query.isSuccess) return <Library entries={query.data} />;
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

function Library({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) {
    return <Navigate replace to={formatPermalink(permalinkTo(only.slug, { name: 'text' }))} />;
  }
  return <LibraryPage entries={entries} />;
}

function LibraryPage({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  useArrival({ page: 'library', targetId: undefined, focusTarget: false });
  return (
    <Shell>
      <title>Communiqué: read, check and pass on what diplomats said</title>
      <LibraryList entries={entries} />
    </Shell>
  );
}
