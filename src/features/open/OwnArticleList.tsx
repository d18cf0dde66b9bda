import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { keepOwnArticle, ownArticlesQuery, readOwnArticle, removeOwnArticle } from '#data/own-articles.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import type { OwnArticle } from '#domain/own-article.ts';
import styles from './OwnArticleList.module.css';
import { OwnArticleRow } from './OwnArticleRow.tsx';
import { RemovedArticle } from './RemovedArticle.tsx';

/** The articles that were opened on this device, each of which can be changed and taken away. */
export function OwnArticleList() {
  const { data: entries = [] } = useQuery(ownArticlesQuery(), QUERY_CLIENT);
  const [removed, setRemoved] = useState<readonly OwnArticle[]>([]);
  const [refused, setRefused] = useState<string>();
  const title = useRef<HTMLHeadingElement>(null);
  const remove = async (slug: string) => {
    setRefused(undefined);
    try {
      const article = await readOwnArticle(slug);
      await removeOwnArticle(slug);
      if (article !== undefined) setRemoved((former) => [...former, article]);
      else title.current?.focus();
    } catch {
      setRefused(slug);
    }
  };
  const bringBack = async (article: OwnArticle) => {
    await keepOwnArticle(article);
    setRemoved((former) => former.filter((other) => other !== article));
    title.current?.focus();
  };
  if (entries.length === 0 && removed.length === 0) return null;
  return (
    <section className={styles.own}>
      <h2 ref={title} className={styles.title} tabIndex={-1}>
        Opened on this device
      </h2>
      {removed.map((article) => (
        <RemovedArticle key={article.slug} article={article} onBringBack={() => void bringBack(article)} />
      ))}
      <ul>
        {entries.map((entry) => (
          <OwnArticleRow
            key={entry.slug}
            entry={entry}
            isRefused={refused === entry.slug}
            onRemove={() => void remove(entry.slug)}
          />
        ))}
      </ul>
    </section>
  );
}
