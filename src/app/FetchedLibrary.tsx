import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { libraryQuery } from '#data/article-queries.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import { LoadFailurePage } from './LoadFailurePage.tsx';
import { Shell } from './Shell.tsx';
import { Skeleton } from './Skeleton.tsx';

interface FetchedLibraryProps {
  readonly children: (entries: readonly LibraryEntry[]) => ReactNode;
}

/** The library, where it did not come inside the page. */
export function FetchedLibrary({ children }: FetchedLibraryProps) {
  const query = useQuery(libraryQuery(), QUERY_CLIENT);
  if (query.data !== undefined) return children(query.data);
  return (
    <Shell>
      {query.isError ? (
        <LoadFailurePage
          error={query.error}
          subject="library"
          isRetrying={query.isFetching}
          onRetry={() => void query.refetch()}
        />
      ) : (
        <Skeleton />
      )}
    </Shell>
  );
}
