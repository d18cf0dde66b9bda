import { listWords } from '#domain/article-words.ts';
import { makePassage } from '#domain/make-passage.ts';
import { resolvePassage } from '#domain/resolve-passage.ts';
import { makeArticle } from './article-maker.ts';
import { placeArticle } from './edited-article.ts';
import { pick, type Random } from './random.ts';

/** Times links on an article of somewhat more than 5,000 words, all of it look-alikes; `cold`: not seen before. */
export function printSpeed(random: Random): void {
  const placed = placeArticle(makeArticle(random, 380));
  const words = listWords(placed.article.paragraphs);
  const times: Record<'cold' | 'make' | 'exact' | 'reworded', number[]> = {
    cold: [],
    make: [],
    exact: [],
    reworded: [],
  };
  for (let run = 0; run < 200; run += 1) {
    const word = pick(random, words.slice(0, -20));
    const span = { paragraph: word.paragraph, start: word.start, end: word.end + 40 };
    const unseen = { ...placed.article, paragraphs: [...placed.article.paragraphs] };
    const first = performance.now();
    makePassage(unseen, span, span);
    times.cold.push(performance.now() - first);
    const started = performance.now();
    const link = makePassage(placed.article, span, span);
    times.make.push(performance.now() - started);
    if (link === undefined) continue;
    const again = performance.now();
    resolvePassage(placed.article, link);
    times.exact.push(performance.now() - again);
    const other = performance.now();
    resolvePassage(placed.article, {
      ...link,
      exact: link.exact.replace(/\w+/, 'zebra'),
    });
    times.reworded.push(performance.now() - other);
  }
  const median = (list: readonly number[]) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]?.toFixed(2);
  console.log(
    `\n${words.length} words: make ${median(times.make)} ms (the first in an article ${median(times.cold)} ms), resolve ${median(times.exact)} ms, resolve reworded ${median(times.reworded)} ms (medians of 200)`,
  );
}
