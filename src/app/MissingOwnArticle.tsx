import type { LoadError } from '#data/load-error.ts';
import { editHref } from '#domain/own-article.ts';
import { formatPermalink, parsePermalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { StatusPage } from '#ui/StatusPage.tsx';
import { useGo } from '#ui/use-go.ts';
import { lazyPart } from './lazy-part.tsx';
import { FAILURE, useArrival } from './use-arrival.ts';
import { usePageUrl } from './use-page-url.ts';

const { Part: OpenPart } = lazyPart(async () => (await import('#features/open/OpenArticle.tsx')).OpenArticle);

interface MissingOwnArticleProps {
  readonly slug: string;
  readonly failure: LoadError['failure'];
}

/**
 * A link to an article that a reader opened, where it is not. Whoever has its text can open it here: it then has the
 * same address, and the link leads to the same words.
 */
export function MissingOwnArticle({ slug, failure }: MissingOwnArticleProps) {
  const { url } = usePageUrl();
  const { go } = useGo();
  useArrival({ page: FAILURE, targetId: undefined, focusTarget: false });
  if (failure !== 'missing') {
    return (
      <StatusPage
        title="This article has to be read anew"
        actions={<Link to={editHref(slug)}>Read it anew</Link>}
      >
        <title>This article has to be read anew · Communiqué</title>
        <p>It was kept on this device by another version of Communiqué. Its text is there.</p>
      </StatusPage>
    );
  }
  // Of another text the link is followed as well: it proves itself there, or says that its words are gone.
  const follow = (opened: string) => {
    const parsed = parsePermalink(url);
    if (opened !== slug && parsed)
      go(formatPermalink({ ...parsed.permalink, slug: opened }), { replace: true });
  };
  return (
    <StatusPage title="This article is not on this device" actions={<Link to="/">All articles</Link>}>
      <title>This article is not on this device · Communiqué</title>
      <p>
        Its link was made by somebody who had opened the article from their own device, and only the link was
        passed on. Open the same text here, and it leads to the same words.
      </p>
      <OpenPart onOpened={follow} />
    </StatusPage>
  );
}
