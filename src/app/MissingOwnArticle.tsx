import type { LoadFailure } from '#data/load-error.ts';
import type { OwnArrival } from '#domain/own-arrival.ts';
import { editHref } from '#domain/own-article.ts';
import { formatPermalink, parsePermalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';
import { useGo } from '#ui/use-go.ts';
import { lazyPart } from './lazy-part.tsx';
import { FAILURE, useArrival } from './use-arrival.ts';
import { usePageUrl } from './use-page-url.ts';

const { Part: OpenPart } = lazyPart(async () => (await import('#features/open/OpenArticle.tsx')).OpenArticle);

/** Why an article that a reader opened is not shown, other than by the lack of a part of Communiqué. */
type OwnFailure = Exclude<LoadFailure, 'unreachable'>;

interface MissingOwnArticleProps {
  readonly slug: string;
  readonly failure: OwnFailure;
}

const TITLE: Readonly<Record<OwnFailure, string>> = {
  missing: 'This article is not on this device',
  refused: 'This browser does not give the article out',
  broken: 'This article has to be read anew',
};
const REASON: Readonly<Record<OwnFailure, string>> = {
  missing:
    'It was never opened here, or has been removed. If you have its text, open it here: the link then leads to the same words.',
  refused:
    'It refuses what is kept for this site, or does not answer. Reload the page, or open the text here once more: the link then leads to the same words.',
  broken: 'It was kept by another version of Communiqué. Its text is still on this device.',
};

/**
 * A link to an article that a reader opened, where it is not. Whoever has its text can open it here: it then has the
 * same address, and the link leads to the same words.
 */
export function MissingOwnArticle({ slug, failure }: MissingOwnArticleProps) {
  const { url } = usePageUrl();
  const { go } = useGo();
  useArrival({ page: FAILURE, targetId: undefined, focusTarget: false });
  // Of another text the link is followed as well: it proves itself there, or says that its words are gone.
  const follow = (opened: string) => {
    const parsed = parsePermalink(url);
    if (opened === slug || parsed === undefined) return;
    const state: OwnArrival = 'other-text';
    go(formatPermalink({ ...parsed.permalink, slug: opened }), { replace: true, state });
  };
  return (
    <StatusPage
      title={TITLE[failure]}
      actions={
        failure === 'broken' ? (
          <Link to={editHref(slug)}>Read it anew</Link>
        ) : (
          <Link to="/">All articles</Link>
        )
      }
    >
      <title>{`${TITLE[failure]} · Communiqué`}</title>
      <p>{REASON[failure]}</p>
      {failure !== 'broken' && <OpenPart onOpened={follow} />}
    </StatusPage>
  );
}
