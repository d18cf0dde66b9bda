import { useRef } from 'react';
import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { lazyPart } from '#app/lazy-part.tsx';
import { PageHead } from '#app/PageHead.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { useHasSelected } from '#app/use-has-selected.ts';
import { usePassage } from '#app/use-passage.tsx';
import { useTextFilter } from '#app/use-text-filter.tsx';
import { textDirection } from '#domain/text-direction.ts';
import { SelectWordsButton } from '#features/passages/SelectWordsButton.tsx';
import { ArticlePictures } from '#features/pictures/ArticlePictures.tsx';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';

const { Part: SelectionPart } = lazyPart(
  async () => (await import('#app/SelectedWordsTools.tsx')).SelectedWordsTools,
);

/** /articles/<slug>, and with an entity, a country or a passage chosen. */
export function TextRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  const container = useRef<HTMLElement>(null);
  const hasSelected = useHasSelected();
  const passage = usePassage(article, permalink);
  const filter = useTextFilter(article, permalink);
  useArrival(passage.isSettled && filter.isSettled ? { ...arrival, ...passage.arrival } : undefined);
  return (
    <>
      {passage.notice}
      <article ref={container} lang={article.article.language} dir={textDirection(article.article.headline)}>
        <PageHead article={article} permalink={permalink} />
        <ArticleHeader article={article.article} permalink={permalink} />
        {filter.row}
        <ArticleText
          article={article}
          permalink={permalink}
          passage={passage.spans}
          renderShare={renderShare}
          renderParagraphTools={({ id }) => <SelectWordsButton paragraphId={id} />}
        />
        {hasSelected && <SelectionPart article={article} container={container} />}
      </article>
      <ArticlePictures article={article} permalink={permalink} />
    </>
  );
}
