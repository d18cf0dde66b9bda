import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { libraryQuery } from '#data/article-queries.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import { storedCopyDate } from '#data/stored-copy.ts';
import { LIBRARY_PATH } from '#dataset/paths.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import { LoadFailurePage } from './LoadFailurePage.tsx';
import { Shell } from './Shell.tsx';
import { Skeleton } from './Skeleton.tsx';
import { StoredCopyNotice } from './StoredCopyNotice.tsx';

interface FetchedLibraryProps {
  /** `notice` says where the entries are this device's stored copy. */
  readonly children: (entries: readonly LibraryEntry[], notice: ReactNode) => ReactNode;
}

/** The library, where it did not come inside the page. */
export function FetchedLibrary({ children }: FetchedLibraryProps) {
  const query = useQuery(libraryQuery(), QUERY_CLIENT);
  if (query.data !== undefined) {
    const date = storedCopyDate(LIBRARY_PATH);
    return children(query.data, date && <StoredCopyNotice date={date} query={query} />);
  }
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
