import type { WordRange } from './word-index.ts';

/**
 * The words that a passage link means. `exact`: the words where they stood. `moved`: the same words, unmistakable,
 * elsewhere. `reworded`: other words in the same surroundings.
 */
export interface FoundPassage {
  readonly state: 'exact' | 'moved' | 'reworded';
  readonly range: WordRange;
}
