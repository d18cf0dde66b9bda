import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { useArrival } from '#app/use-arrival.ts';
import { chosenEntity } from '#domain/check-permalink.ts';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';

/** /articles/<slug>, and with an entity or a country chosen. */
export function TextRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  useArrival(arrival);
  const entity = chosenEntity(article, permalink);
  const { headline, language } = article.article;
  return (
    <article lang={language} dir="auto">
      <title>{`${entity === undefined ? headline : `${entity.name} in: ${headline}`} · Communiqué`}</title>
      <ArticleHeader article={article.article} permalink={permalink} />
      <ArticleText article={article} permalink={permalink} renderShare={renderShare} />
    </article>
  );
}
