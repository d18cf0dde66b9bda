import type { RefObject } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { SelectionTools } from '#features/passages/SelectionTools.tsx';
import { WordsActions } from '#features/share/WordsActions.tsx';

interface SelectedWordsToolsProps {
  readonly article: IndexedArticle;
  readonly container: RefObject<HTMLElement | null>;
}

/** What a reader who selects words needs, fetched with the first selection. */
export function SelectedWordsTools({ article, container }: SelectedWordsToolsProps) {
  return (
    <SelectionTools
      article={article}
      container={container}
      renderActions={(target) => <WordsActions article={article} target={target} />}
    />
  );
}
