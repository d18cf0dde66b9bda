import type { ReactNode } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { TextSpan } from '#domain/text-span.ts';
import { LINK_NOTICE_ID } from '#ui/Notice.tsx';
import { usePart } from '#ui/use-part.ts';
import { LinkNotice } from './LinkNotice.tsx';
import type { Arrival } from './use-arrival.ts';

/** What became of the words that a link names. */
interface FoundPassage {
  /** False while the code that finds them is on its way. */
  readonly isSettled: boolean;
  readonly spans: readonly TextSpan[];
  readonly notice: ReactNode;
  /** Where to bring the reader instead, when the words are gone. */
  readonly arrival?: Pick<Arrival, 'targetId'>;
}

/** Finds the words that the link names, if it names any: only such a link needs the code that does. */
export function usePassage(article: IndexedArticle, permalink: Permalink): FoundPassage {
  const { screen } = permalink;
  const isAsked = screen.name === 'passage';
  const { part, hasFailed } = usePart(loadFinder, isAsked);
  if (!isAsked) return { isSettled: true, spans: [], notice: null };
  if (part === undefined) return { isSettled: hasFailed, spans: [], notice: hasFailed && fault(permalink) };
  const { passage } = screen;
  const resolved = part.resolvePassage(article.article, passage);
  return {
    isSettled: true,
    spans: 'spans' in resolved ? resolved.spans : [],
    notice: (
      <part.PassageNotice article={article} permalink={permalink} passage={passage} resolved={resolved} />
    ),
    ...(resolved.state === 'gone' && { arrival: { targetId: LINK_NOTICE_ID } }),
  };
}

function fault(permalink: Permalink): ReactNode {
  return (
    <LinkNotice to={{ ...permalink, screen: { name: 'text' } }}>
      The network did not bring what finds the words that this link names.
    </LinkNotice>
  );
}

async function loadFinder() {
  const [{ resolvePassage }, { PassageNotice }] = await Promise.all([
    import('#domain/resolve-passage.ts'),
    import('#features/passages/PassageNotice.tsx'),
  ]);
  return { resolvePassage, PassageNotice };
}
