import type { ReactNode } from 'react';
import { chosenEntity, resolveFragment } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { IgnoredParameter, Permalink } from '#domain/permalink.ts';
import { shorten } from '#domain/shorten.ts';
import { LinkNotice } from './LinkNotice.tsx';
import { ROUTE_PARTS } from './route-parts.ts';

const { Part: LedgerPart } = ROUTE_PARTS.ledger;
const { Part: IgnoredPart } = ROUTE_PARTS.ignored;

interface LinkNoticesProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly ignored: readonly IgnoredParameter[];
}

/** Tells a reader whose link asks for something that is not here; leaving a notice mends the link. */
export function LinkNotices({ article, permalink, ignored }: LinkNoticesProps) {
  const { screen, fragment } = permalink;
  const missing = describeMissing(article, permalink);
  // What a link to words found is told by its own notice.
  const target = resolveFragment(article, screen.name === 'passage' ? '' : fragment);
  const isQuotes = screen.name === 'quotes' || screen.name === 'quotation';
  const plain: Permalink = { ...permalink, screen: { name: isQuotes ? 'quotes' : 'text' }, fragment: '' };
  return (
    <>
      {ignored.length > 0 && <IgnoredPart permalink={permalink} ignored={ignored} />}
      {screen.name === 'quotation' && !article.recordById.has(screen.id) && (
        <LedgerPart
          article={article}
          id={screen.id}
          mend={(id) => (id === undefined ? plain : { ...plain, screen: { name: 'quotation', id } })}
        />
      )}
      {missing !== undefined && <LinkNotice to={plain}>{missing}</LinkNotice>}
      {(target.state === 'reworded' || target.state === 'former') && !isQuotes && (
        <LedgerPart article={article} id={fragment} mend={(id) => ({ ...permalink, fragment: id ?? '' })} />
      )}
      {target.state === 'gone' && !isQuotes && (
        <LinkNotice to={{ ...permalink, fragment: '' }} answersLink>
          The paragraph that this link points to is no longer in the article as it was. Nothing else is shown
          in its place.
        </LinkNotice>
      )}
      {target.state === 'moved' && (
        <LinkNotice to={{ ...permalink, fragment: target.id }} answersLink>
          This paragraph has moved since the link was made; its words are the same.
        </LinkNotice>
      )}
    </>
  );
}

function describeMissing(article: IndexedArticle, permalink: Permalink): ReactNode {
  const { screen } = permalink;
  const isEntity = screen.name === 'entity' || screen.name === 'country';
  if (!isEntity || chosenEntity(article, permalink) !== undefined) return undefined;
  return (
    <>
      This article does not mention “<bdi>{shorten(screen.name === 'country' ? screen.code : screen.id)}</bdi>
      ”.
    </>
  );
}
