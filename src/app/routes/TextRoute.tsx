import { useRef } from 'react';
import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { chosenEntity } from '#domain/check-permalink.ts';
import { resolvePassage } from '#domain/resolve-passage.ts';
import { PassageNotice } from '#features/passages/PassageNotice.tsx';
import { SelectionTools } from '#features/passages/SelectionTools.tsx';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';

/** /articles/<slug>, and with an entity, a country or a passage chosen. */
export function TextRoute() {
  const { article, permalink, renderShare } = useOutletContext<ArticleContext>();
  const container = useRef<HTMLElement>(null);
  const entity = chosenEntity(article, permalink);
  const passage = permalink.screen.name === 'passage' ? permalink.screen.passage : undefined;
  const resolved = passage && resolvePassage(article.article, passage);
  const { headline, language } = article.article;
  return (
    <>
      {passage && resolved && <PassageNotice permalink={permalink} passage={passage} resolved={resolved} />}
      <article ref={container} lang={language} dir="auto">
        <title>{`${entity === undefined ? headline : `${entity.name} in: ${headline}`} · Communiqué`}</title>
        <ArticleHeader article={article.article} permalink={permalink} />
        <ArticleText
          article={article}
          permalink={permalink}
          passage={resolved && 'spans' in resolved ? resolved.spans : []}
          renderShare={renderShare}
        />
        <SelectionTools article={article} container={container} renderShare={renderShare} />
      </article>
    </>
  );
}
