import { describe, expect, it } from 'vitest';
import { listSharingFiles } from '#node/sharing-files.ts';
import { articleOf } from '../../support/hostile-article.ts';
import { readSeed, SEED_SLUG } from '../../support/seed.ts';

const seed = readSeed();
const other = articleOf([['The envoy said "yes".', '"yes"']]);

describe('what others fetch of the site', () => {
  it('is a picture of each article and quotation, an answer for each quotation, and what lists them all', () => {
    const files = [...listSharingFiles([seed, other], 'https://news.example')];
    const pictures = files.filter((file) => 'card' in file).map(({ path }) => path);
    const texts = files.filter((file) => 'content' in file).map(({ path }) => path);
    expect(pictures).toHaveLength(1 + 16 + 1 + 1);
    expect(pictures[0]).toBe(`pictures/${SEED_SLUG}.png`);
    expect(texts).toHaveLength(16 + 1 + 3);
    expect(texts.slice(-3)).toEqual(['sitemap.xml', 'robots.txt', 'feed.json']);
  });

  it('is made of one article before the next is read', () => {
    let read = 0;
    function* readOneByOne() {
      for (const article of [seed, other]) {
        read += 1;
        yield article;
      }
    }
    const counts = Array.from(listSharingFiles(readOneByOne(), 'https://news.example'), () => read);
    expect(counts.filter((count) => count === 1)).toHaveLength(2 * 16 + 1);
  });
});
