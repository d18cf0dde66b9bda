import type { MouseEvent } from 'react';
import { formatDay } from '#domain/dateline.ts';
import { type IndexedArticle, readSpan } from '#domain/indexed-article.ts';
import { makePassage } from '#domain/make-passage.ts';
import { formatPermalink, type Permalink, withoutPassage } from '#domain/permalink.ts';
import { describeTimes, groupTimes, type TimeGroup } from '#domain/time-picture.ts';
import type { TimeReference } from '#domain/time-reference.ts';
import { Fold } from '#ui/Fold.tsx';
import { Link } from '#ui/Link.tsx';
import { useGo } from '#ui/use-go.ts';
import styles from './WhenPicture.module.css';

/** References of a column that show without being asked for. */
const FIRST = 6;

const COLUMN_LABEL = { past: 'Before', present: 'Now', future: 'After' } as const;

interface WhenPictureProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** What the article says about time, on a line from before its date to after it; each leads to its words. */
export function WhenPicture({ article, permalink }: WhenPictureProps) {
  const groups = groupTimes(article);
  const day = article.article.datePublished ?? article.article.dateline?.monthDay;
  return (
    <>
      <h2 className={styles.sentence}>{describeTimes(groups)}</h2>
      <div className={styles.line}>
        {groups.map((group) => (
          <section key={group.relation} className={group.relation === 'present' ? styles.now : styles.side}>
            <h3 className={styles.label}>
              {COLUMN_LABEL[group.relation]}
              {group.relation === 'present' && day !== undefined && (
                <span className={styles.day}>· {formatDay(day)}</span>
              )}
            </h3>
            <TimeColumn article={article} permalink={permalink} group={group} />
          </section>
        ))}
      </div>
    </>
  );
}

function TimeColumn({ article, permalink, group }: WhenPictureProps & { readonly group: TimeGroup }) {
  const { references } = group;
  const rest = references.slice(FIRST);
  if (references.length === 0) return <p className={styles.none}>nothing told</p>;
  const toItem = (reference: TimeReference) => (
    <TimeItem
      key={`${reference.paragraph} ${reference.start}`}
      article={article}
      permalink={permalink}
      reference={reference}
    />
  );
  return (
    <>
      <ul>{references.slice(0, FIRST).map(toItem)}</ul>
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more`}>
          <ul>{rest.map(toItem)}</ul>
        </Fold>
      )}
    </>
  );
}

/** Leads to the paragraph, and with a plain click to the very words: only then is it worked out how to link to them. */
function TimeItem({
  article,
  permalink,
  reference,
}: WhenPictureProps & { readonly reference: TimeReference }) {
  const { go } = useGo();
  const place = (article.paragraphIndexById.get(reference.paragraph) ?? 0) + 1;
  const screen = withoutPassage(permalink);
  const href = formatPermalink({ ...permalink, screen, mention: undefined, fragment: reference.paragraph });
  const goToWords = (event: MouseEvent) => {
    const passage = isPlainClick(event) ? makePassage(article.article, reference, reference) : undefined;
    if (passage === undefined) return;
    event.preventDefault();
    const words = { name: 'passage', passage } as const;
    go(formatPermalink({ ...permalink, screen: words, mention: undefined, fragment: '' }));
  };
  return (
    <li>
      <Link className={styles.time} to={href} onClick={goToWords}>
        “{readSpan(article, reference)}” <span className={styles.place}>¶ {place}</span>
      </Link>
    </li>
  );
}

/** Not one that opens another tab or saves. */
function isPlainClick({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
}
