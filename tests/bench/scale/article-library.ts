import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeArticle } from '#dataset/encode-article.ts';
import { SCHEMA_VERSION } from '#dataset/schema-version.ts';
import { generateArticle } from '../../support/generated-article.ts';

/** As many as the bundled article has. */
const QUOTATIONS = 16;
const SPEAKERS = 4;
const COUNTRIES = ['NO', 'CL', 'KE', 'VN', 'JO', 'PT'];

/** Writes a library of invented articles, each with words of its own, so that no picture is like another. */
export function writeLibrary(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const articles = Array.from({ length: count }, (_, index) => {
    const article = generateArticle({
      quotations: QUOTATIONS,
      speakers: SPEAKERS,
      countries: COUNTRIES,
      first: index * QUOTATIONS,
      slug: `generated-${index + 1}`,
    });
    const { slug, headline } = article;
    writeFileSync(join(folder, `${slug}.json`), encodeArticle(article));
    return { slug, headline, quotations: QUOTATIONS, countries: COUNTRIES };
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: SCHEMA_VERSION, articles }));
}
