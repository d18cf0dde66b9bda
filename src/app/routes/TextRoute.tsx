import { useRef } from 'react';
import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { PageHead } from '#app/PageHead.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { resolvePassage } from '#domain/resolve-passage.ts';
import { PassageNotice } from '#features/passages/PassageNotice.tsx';
import { SelectionTools } from '#features/passages/SelectionTools.tsx';
import { ArticlePictures } from '#features/pictures/ArticlePictures.tsx';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';

/** /articles/<slug>, and with an entity, a country or a passage chosen. */
export function TextRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  useArrival(arrival);
  const container = useRef<HTMLElement>(null);
  const passage = permalink.screen.name === 'passage' ? permalink.screen.passage : undefined;
  const resolved = passage && resolvePassage(article.article, passage);
  return (
    <>
      {passage && resolved && <PassageNotice permalink={permalink} passage={passage} resolved={resolved} />}
      <article ref={container} lang={article.article.language} dir="auto">
        <PageHead article={article} permalink={permalink} />
        <ArticleHeader article={article.article} permalink={permalink} />
        <ArticleText
          article={article}
          permalink={permalink}
          passage={resolved && 'spans' in resolved ? resolved.spans : []}
          renderShare={renderShare}
        />
        <SelectionTools article={article} container={container} renderShare={renderShare} />
      </article>
      <ArticlePictures article={article} permalink={permalink} />
    </>
  );
}
