import { useContext } from 'react';
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
  const show = (entries: readonly LibraryEntry[]) => <Library entries={entries} />;
  return library === undefined ? <FetchedPart>{show}</FetchedPart> : show(library);
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
