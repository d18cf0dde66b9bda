import { ChevronDown, ChevronUp } from 'lucide-react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { useGo } from '#ui/use-go.ts';
import styles from './MentionStepper.module.css';

interface MentionStepperProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly mentions: readonly Mention[];
}

/** Steps through an entity's mentions, round and round. The step is in the URL, but each is no step of the history. */
export function MentionStepper({ article, permalink, mentions }: MentionStepperProps) {
  const { go } = useGo();
  const { mention: at } = permalink;
  const count = mentions.length;
  const step = (next: number) =>
    go(formatPermalink({ ...permalink, mention: next, fragment: '' }), { replace: true });
  const current = at === undefined ? undefined : mentions[at - 1];
  const paragraph = current && (article.paragraphIndexById.get(current.paragraph) ?? 0) + 1;
  return (
    <div className={styles.stepper}>
      <span className={styles.place}>
        {paragraph === undefined
          ? `${count} ${count === 1 ? 'mention' : 'mentions'}`
          : `${at} of ${count}, in paragraph ${paragraph}`}
      </span>
      <button
        type="button"
        className={styles.step}
        aria-label="Previous mention"
        onClick={() => step(at === undefined || at === 1 ? count : at - 1)}
      >
        <ChevronUp />
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label="Next mention"
        onClick={() => step(at === undefined || at === count ? 1 : at + 1)}
      >
        <ChevronDown />
      </button>
    </div>
  );
}
