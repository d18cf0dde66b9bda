import { formatDay } from '#domain/dateline.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { FormerQuotation } from '#domain/quotation.ts';
import { type ResolvedQuotation, resolveQuotation } from '#domain/resolve-quotation.ts';
import { diffTexts } from '#domain/text-diff.ts';
import { WordChanges } from '#ui/WordChanges.tsx';
import { LinkNotice } from './LinkNotice.tsx';

interface LedgerNoticeProps {
  readonly article: IndexedArticle;
  readonly id: string;
  /** The link with the quotation that it leads to now, or with none. */
  readonly mend: (id: string | undefined) => Permalink;
}

/** What became of the quotation that a link points to, when it is not simply there. */
export function LedgerNotice({ article, id, mend }: LedgerNoticeProps) {
  const found = resolveQuotation(article, id);
  switch (found.state) {
    case 'exact':
      return null;
    case 'unknown':
      return (
        <LinkNotice to={mend(undefined)} answersLink>
          The quotation that this link points to is not in the article. Nothing else is shown in its place.
        </LinkNotice>
      );
    case 'gone':
      return (
        <LinkNotice to={mend(undefined)} answersLink>
          <strong>Gone.</strong> This quotation is no longer in the article; {describeEnd(found.former)}it
          read: “<bdi>{found.former.words}</bdi>”
          {found.former.speaker && <bdi> ({found.former.speaker})</bdi>}. Nothing else is shown in its place.
        </LinkNotice>
      );
    case 'reworded':
      return (
        <LinkNotice to={mend(found.record.quotation.id)} answersLink>
          <Rewording {...found} />
        </LinkNotice>
      );
  }
}

/** Both wordings in one; where the words are the same, the speaker was corrected. */
function Rewording({ record, former }: Extract<ResolvedQuotation, { state: 'reworded' }>) {
  const changes = diffTexts(former.words, record.words);
  if (changes.every(({ type }) => type === 'same')) {
    return (
      <>
        <strong>The same words, another speaker.</strong>{' '}
        {former.until === undefined ? 'Before' : `Until ${formatDay(former.until)}`}, they were given as said
        by {former.speaker ?? 'somebody unnamed'}.
      </>
    );
  }
  return (
    <>
      <strong>Reworded</strong> since the link was made; {describeEnd(former)}it read otherwise:{' '}
      <WordChanges changes={changes} />
    </>
  );
}

function describeEnd({ until }: FormerQuotation): string {
  return until === undefined ? '' : `until ${formatDay(until)} `;
}
