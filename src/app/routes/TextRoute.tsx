import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { chosenEntity } from '#domain/check-permalink.ts';
import { ArticlePictures } from '#features/pictures/ArticlePictures.tsx';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';

/** /articles/<slug>, and with an entity or a country chosen. */
export function TextRoute() {
  const { article, permalink, renderShare } = useOutletContext<ArticleContext>();
  const entity = chosenEntity(article, permalink);
  const { headline, language } = article.article;
  return (
    <>
      <title>{`${entity === undefined ? headline : `${entity.name} in: ${headline}`} · Communiqué`}</title>
      <article lang={language} dir="auto">
        <ArticleHeader article={article.article} permalink={permalink} />
        <ArticleText article={article} permalink={permalink} renderShare={renderShare} />
      </article>
      <ArticlePictures article={article} permalink={permalink} />
    </>
  );
}
