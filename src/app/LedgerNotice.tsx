import { listTextWords } from '#domain/article-words.ts';
import { formatDay } from '#domain/dateline.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { FormerQuotation } from '#domain/quotation.ts';
import { resolveQuotation } from '#domain/quotation-ledger.ts';
import { diffWords } from '#domain/word-diff.ts';
import { WordChanges } from '#ui/WordChanges.tsx';
import { LinkNotice } from './LinkNotice.tsx';

interface LedgerNoticeProps {
  readonly article: IndexedArticle;
  readonly id: string;
  /** The timeline without the quotation. */
  readonly permalink: Permalink;
}

/** What became of the quotation that a link points to, when it is not simply there. */
export function LedgerNotice({ article, id, permalink }: LedgerNoticeProps) {
  const found = resolveQuotation(article, id);
  switch (found.state) {
    case 'exact':
      return null;
    case 'unknown':
      return (
        <LinkNotice to={permalink}>
          The quotation that this link points to is not in the article. Nothing else is shown in its place.
        </LinkNotice>
      );
    case 'gone':
      return (
        <LinkNotice to={permalink}>
          <strong>Gone.</strong> This quotation is no longer in the article; {describeEnd(found.former)}it
          read: “<bdi>{found.former.words}</bdi>”
          {found.former.speaker && <bdi> ({found.former.speaker})</bdi>}. Nothing else is shown in its place.
        </LinkNotice>
      );
    case 'reworded': {
      const changes = diffWords(listTextWords(found.former.words), listTextWords(found.record.words));
      const own: Permalink = { ...permalink, screen: { name: 'quotation', id: found.record.quotation.id } };
      return (
        <LinkNotice to={own}>
          <strong>Reworded</strong> since the link was made; {describeEnd(found.former)}it read otherwise:{' '}
          <WordChanges changes={changes} />
        </LinkNotice>
      );
    }
  }
}

function describeEnd({ until }: FormerQuotation): string {
  return until === undefined ? '' : `until ${formatDay(until)} `;
}
