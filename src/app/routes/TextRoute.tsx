import { useRef } from 'react';
import { useOutletContext } from 'react-router';
import type { ArticleContext } from '#app/article-context.ts';
import { LinkNotice } from '#app/LinkNotice.tsx';
import { lazyPart } from '#app/lazy-part.tsx';
import { PageHead } from '#app/PageHead.tsx';
import { useArrival } from '#app/use-arrival.ts';
import { useHasSelected } from '#app/use-has-selected.ts';
import { ArticlePictures } from '#features/pictures/ArticlePictures.tsx';
import { ArticleHeader } from '#features/reader/ArticleHeader.tsx';
import { ArticleText } from '#features/reader/ArticleText.tsx';
import { usePart } from '#ui/use-part.ts';

const { Part: SelectionPart } = lazyPart(
  async () => (await import('#features/passages/SelectionTools.tsx')).SelectionTools,
);

/** What finds the words that a link names, and tells what became of them: only such a link needs it. */
async function loadFinder() {
  const [{ resolvePassage }, { PassageNotice }] = await Promise.all([
    import('#domain/resolve-passage.ts'),
    import('#features/passages/PassageNotice.tsx'),
  ]);
  return { resolvePassage, PassageNotice };
}

/** /articles/<slug>, and with an entity, a country or a passage chosen. */
export function TextRoute() {
  const { article, permalink, arrival, renderShare } = useOutletContext<ArticleContext>();
  const container = useRef<HTMLElement>(null);
  const hasSelected = useHasSelected();
  const passage = permalink.screen.name === 'passage' ? permalink.screen.passage : undefined;
  const finder = usePart(loadFinder, passage !== undefined);
  const { resolvePassage, PassageNotice } = finder.part ?? {};
  const resolved = passage && resolvePassage?.(article.article, passage);
  useArrival(passage && !finder.part && !finder.hasFailed ? undefined : arrival);
  return (
    <>
      {passage && resolved && PassageNotice && (
        <PassageNotice permalink={permalink} passage={passage} resolved={resolved} />
      )}
      {passage && finder.hasFailed && (
        <LinkNotice to={{ ...permalink, screen: { name: 'text' } }}>
          The network did not bring what finds the words that this link names.
        </LinkNotice>
      )}
      <article ref={container} lang={article.article.language} dir="auto">
        <PageHead article={article} permalink={permalink} />
        <ArticleHeader article={article.article} permalink={permalink} />
        <ArticleText
          article={article}
          permalink={permalink}
          passage={resolved && 'spans' in resolved ? resolved.spans : []}
          renderShare={renderShare}
        />
        {hasSelected && <SelectionPart article={article} container={container} renderShare={renderShare} />}
      </article>
      <ArticlePictures article={article} permalink={permalink} />
    </>
  );
}
