import { shorten } from '#domain/shorten.ts';
import type { CorrectionOutcome } from '#ingest/correct-article.ts';
import { correctionsFile } from './article-store.ts';

/** A line for each correction: file, place, action, words, and what became of it. */
export function describeCorrections(slug: string, outcomes: readonly CorrectionOutcome[]): readonly string[] {
  return outcomes.map(({ index, action, words, state, message }) => {
    const name = `${correctionsFile(slug)}: corrections[${index}] (${action} “${shorten(words)}”)`;
    if (state === 'applied') return `${name} is applied`;
    if (state === 'needless') return `${name} is needless: the pipeline gives this by itself; take it out`;
    return `${name} cannot be applied: ${message}`;
  });
}
