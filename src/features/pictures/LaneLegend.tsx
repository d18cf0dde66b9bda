import type { IndexedArticle } from '#domain/indexed-article.ts';
import { KIND_SHAPE, QUOTATION_KINDS } from '#domain/quotation.ts';
import styles from './LaneLegend.module.css';
import type { TrackMark } from './track-mark.ts';

interface LaneLegendProps {
  readonly article: IndexedArticle;
  readonly isBinned: boolean;
  readonly initials: ReadonlyMap<string, string>;
  readonly pointed: TrackMark | undefined;
}

/** Speakers that the legend spells out; the table of quotations has them all. */
const MOST_SPEAKERS = 6;

/** How the lanes are read, or, while one points at a bar, which quotation it is. */
export function LaneLegend({ article, isBinned, initials, pointed }: LaneLegendProps) {
  const speakers = [...initials].map(([id, sign]) => `${sign} ${article.entityById.get(id)?.name ?? id}`);
  const kinds = QUOTATION_KINDS.map((kind) => {
    return { kind, count: article.records.filter(({ quotation }) => quotation.kind === kind).length };
  }).filter(({ count }) => count > 0);
  return (
    <div className={styles.box}>
      <div className={pointed === undefined ? styles.legend : styles.hidden}>
        <p>
          Each line is the article from its first word to its last.{' '}
          {isBinned
            ? 'The higher a block, the more words on the topic are quoted there; its form is that of most of them: '
            : 'A bar is a quotation, as long as its words: '}
          {kinds.map(({ kind, count }, index) => (
            <span key={kind} className={styles.kind}>
              <Sample shape={KIND_SHAPE[kind]} /> {count} {kind}
              {index < kinds.length - 1 ? ', ' : '.'}
            </span>
          ))}
        </p>
        {speakers.length > 0 && (
          <p>
            Letters are speakers: {speakers.slice(0, MOST_SPEAKERS).join(', ')}
            {speakers.length > MOST_SPEAKERS && ` and ${speakers.length - MOST_SPEAKERS} more`}.
          </p>
        )}
      </div>
      {pointed !== undefined && (
        <p className={styles.pointed} aria-hidden="true">
          {pointed.name}
        </p>
      )}
    </div>
  );
}

function Sample({ shape }: { readonly shape: 'full' | 'half' | 'empty' }) {
  return (
    <svg className={styles.sample} viewBox="0 0 18 10" aria-hidden="true">
      <rect
        className={shape === 'full' ? styles.full : styles.outline}
        x="1"
        y="1"
        width="16"
        height="8"
        rx="2"
      />
      {shape === 'half' && <rect className={styles.full} x="1" y="5" width="16" height="4" />}
    </svg>
  );
}
