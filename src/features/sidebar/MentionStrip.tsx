import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { mentionPosition } from '#domain/mention-summary.ts';
import styles from './MentionStrip.module.css';

const WIDTH = 72;

interface MentionStripProps {
  readonly article: IndexedArticle;
  readonly mentions: readonly Mention[];
}

/** A tick for each mention along the length of the article. The row's count and card say the same in words. */
export function MentionStrip({ article, mentions }: MentionStripProps) {
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
      <line className={styles.base} x1="0" x2={WIDTH} y1="13.5" y2="13.5" />
      {mentions.map((mention) => {
        const x = 1 + mentionPosition(article, mention) * (WIDTH - 2);
        return (
          <line
            key={`${mention.paragraph} ${mention.start}`}
            className={styles.tick}
            x1={x}
            x2={x}
            y1="2"
            y2="13"
          />
        );
      })}
    </svg>
  );
}
