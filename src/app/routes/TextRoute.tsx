import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { PageHead } from '#app/PageHead.tsx';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';

/** /articles/<slug>, and with an entity or a country chosen. */
export function TextRoute() {
  const { article, permalink, renderShare } = useOutletContext<ArticleContext>();
  return (
    <article lang={article.article.language} dir="auto">
      <PageHead article={article} permalink={permalink} />
      <ArticleHeader article={article.article} permalink={permalink} />
      <ArticleText article={article} permalink={permalink} renderShare={renderShare} />
    </article>
  );
}
