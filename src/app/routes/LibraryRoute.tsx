import { type ReactNode, useContext } from 'react';
import { Navigate } from 'react-router';
import { lazyPart } from '#app/lazy-part.tsx';
import { Shell } from '#app/Shell.tsx';
import { ServedContext } from '#app/served-context.ts';
import { useArrival } from '#app/use-arrival.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { LibraryList } from '#features/library/LibraryList.tsx';

const { Part: FetchedPart } = lazyPart(async () => (await import('#app/FetchedLibrary.tsx')).FetchedLibrary);

/** / : the library; with a single article, that article. */
export function LibraryRoute() {
  const { library } = useContext(ServedContext);
  const show = (entries: readonly LibraryEntry[], notice?: ReactNode) => (
    <Library entries={entries} notice={notice} />
  );
  return library === undefined ? <FetchedPart>{show}</FetchedPart> : show(library);
}

interface LibraryProps {
  readonly entries: readonly LibraryEntry[];
  readonly notice: ReactNode;
}

function Library({ entries, notice }: LibraryProps) {
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) {
    return <Navigate replace to={formatPermalink(permalinkTo(only.slug, { name: 'text' }))} />;
  }
  return <LibraryPage entries={entries} notice={notice} />;
}

function LibraryPage({ entries, notice }: LibraryProps) {
  useArrival({ page: 'library', targetId: undefined, focusTarget: false });
  return (
    <Shell>
      <title>Communiqué: read, check and pass on what diplomats said</title>
      {notice}
      <LibraryList entries={entries} />
    </Shell>
  );
}
