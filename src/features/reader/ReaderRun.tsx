import type { ReactNode } from 'react';
import type { TextRun } from '#domain/annotated-text.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { CURRENT_MENTION_ID, PASSAGE_ID } from './anchor-ids.ts';
import { QuotationMarker } from './QuotationMarker.tsx';
import styles from './ReaderRun.module.css';
import type { TextMark } from './text-marks.ts';

interface ReaderRunProps {
  readonly run: TextRun<TextMark>;
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** A stretch of text whose characters all carry the same marks. */
export function ReaderRun({ run, article, permalink }: ReaderRunProps) {
  const said = run.marks.find((mark) => mark.type === 'quotation');
  const words = (
    <PassageRun run={run}>
      <MentionRun run={run} permalink={permalink} />
    </PassageRun>
  );
  if (said === undefined) return words;
  const { record, isChosen, opensAt, closesAt } = said;
  const Element = isChosen ? 'mark' : 'span';
  const opens = run.start === opensAt && { id: record.quotation.id, tabIndex: -1 };
  return (
    <>
      <Element className={isChosen ? styles.chosen : styles.said} {...opens}>
        {words}
      </Element>
      {run.end === closesAt && <QuotationMarker article={article} record={record} permalink={permalink} />}
    </>
  );
}

function PassageRun({ run, children }: Pick<ReaderRunProps, 'run'> & { readonly children: ReactNode }) {
  const mark = run.marks.find((candidate) => candidate.type === 'passage');
  if (mark === undefined) return children;
  const opens = run.start === mark.opensAt && { id: PASSAGE_ID, tabIndex: -1 };
  return (
    <mark className={styles.passage} {...opens}>
      {children}
    </mark>
  );
}

function MentionRun({ run, permalink }: Pick<ReaderRunProps, 'run' | 'permalink'>) {
  const mark = run.marks.find((candidate) => candidate.type === 'mention');
  if (mark === undefined) return run.text;
  if (mark.state === 'named') {
    const screen = entityScreen(mark.entity);
    return (
      <Link
        className={styles.name}
        to={formatPermalink({ ...permalink, screen, mention: undefined, fragment: '' })}
      >
        {run.text}
      </Link>
    );
  }
  const isCurrent = mark.state === 'current';
  return (
    <mark
      className={isCurrent ? styles.current : styles.mention}
      id={isCurrent ? CURRENT_MENTION_ID : undefined}
    >
      {run.text}
    </mark>
  );
}
