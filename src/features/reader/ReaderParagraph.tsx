import { flattenSpans } from '#domain/annotated-text.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import type { Paragraph } from '#domain/news-article.ts';
import { formatPermalink, type Permalink, withoutPassage } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import styles from './ReaderParagraph.module.css';
import { ReaderRun } from './ReaderRun.tsx';
import { type MarkChoice, mentionMarks, passageMarks, quotationMarks } from './text-marks.ts';

interface ReaderParagraphProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly paragraph: Paragraph;
  /** Counted from 1. */
  readonly number: number;
  /** The quotations with a segment in this paragraph. */
  readonly records: readonly QuotationRecord[];
  readonly choice: MarkChoice;
  readonly isChosen: boolean;
}

/** One paragraph with its permalink; quotations set apart, and the mentions that the reader asked for. */
export function ReaderParagraph(props: ReaderParagraphProps) {
  const { article, permalink, paragraph, number, records, choice, isChosen } = props;
  const runs = flattenSpans(paragraph.text, [
    ...passageMarks(paragraph, choice),
    ...quotationMarks(paragraph, records, choice),
    ...mentionMarks(article, paragraph, choice),
  ]);
  const href = formatPermalink({ ...permalink, screen: withoutPassage(permalink), fragment: paragraph.id });
  return (
    <p id={paragraph.id} className={isChosen ? styles.chosen : styles.paragraph} tabIndex={-1}>
      <Link className={styles.number} to={href} aria-label={`Link to paragraph ${number}`} data-outside-text>
        {number}
      </Link>
      {runs.map((run) => (
        <ReaderRun key={run.start} run={run} article={article} permalink={permalink} />
      ))}
    </p>
  );
}
