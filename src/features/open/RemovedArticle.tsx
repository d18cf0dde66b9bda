import { useEffect, useRef } from 'react';
import type { OwnArticle } from '#domain/own-article.ts';
import { shorten } from '#domain/shorten.ts';
import styles from './OwnArticleList.module.css';

interface RemovedArticleProps {
  readonly article: OwnArticle;
  readonly onBringBack: () => void;
}

/** Says that an article is gone, and takes the focus of the button that went with it. */
export function RemovedArticle({ article, onBringBack }: RemovedArticleProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className={styles.removed} role="status">
      “<bdi>{shorten(article.headline)}</bdi>” is removed.{' '}
      <button ref={button} type="button" className={styles.action} onClick={onBringBack}>
        Bring it back
      </button>
    </p>
  );
}
