// Names in the hand-marked articles, by the pipeline's rules and by libraries: npm run bench:names
import type { EntityType } from '#domain/entity.ts';
import { type MarkedArticle, readMarkedArticles } from '../golden/marked-article.ts';
import { emptyScore, type FoundName, type NameScore, scoreNames } from '../golden/score-names.ts';
import { type NameFinder, startNameFinders } from './name-finders.ts';

const articles = readMarkedArticles();
const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
const finders = startNameFinders();
const TYPES = ['Person', 'Organization', 'Place'] as const;

console.log(
  `${articles.length} articles, ${paragraphs} paragraphs; a country counts as a place, events are left out\n`,
);
console.log(`| | ${TYPES.map((type) => `${type} P / R`).join(' | ')} | paragraphs/s |`);
console.log('|---|--:|--:|--:|--:|');
for (const finder of finders) {
  const { counts } = scoreFinder(finder);
  const cells = TYPES.map((type) => describe(counts[type]));
  console.log(`| ${finder.name} | ${cells.join(' | ')} | ${measureSpeed(finder).toFixed(0)} |`);
}
if (process.argv.includes('--differences') && finders[0]) {
  console.log(`\n${scoreFinder(finders[0]).differences.join('\n')}`);
}

function scoreFinder({ find }: NameFinder): NameScore {
  const score = emptyScore();
  for (const article of articles)
    scoreNames(
      score,
      withoutCountries(article),
      find(article.paragraphs).flatMap(asPlace).filter(isFirstOfPlace),
    );
  return score;
}

/** A library says "place" of a country; so do the marks here, once for "in [place [country Baku]]". */
function withoutCountries(article: MarkedArticle): MarkedArticle {
  return { ...article, names: article.names.flatMap(asPlace).filter(isFirstOfPlace) };
}

function asPlace<Name extends FoundName>(name: Name): readonly Name[] {
  if (name.type === 'Event') return [];
  return [name.type === 'Country' ? { ...name, type: 'Place' satisfies EntityType } : name];
}

function isFirstOfPlace(name: FoundName, index: number, names: readonly FoundName[]): boolean {
  const isSame = (other: FoundName) =>
    other.paragraph === name.paragraph && other.start === name.start && other.type === name.type;
  return names.findIndex(isSame) === index;
}

function describe({ marked, found, right }: NameScore['counts'][EntityType]): string {
  const percent = (whole: number) => (whole === 0 ? '–' : ((100 * right) / whole).toFixed(1));
  return `${percent(found)} / ${percent(marked)}`;
}

/** Processor time; the best of some rounds, since the first ones warm the machine up. */
function measureSpeed({ find }: NameFinder): number {
  let best = 0;
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage();
    for (const article of articles) find(article.paragraphs);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, paragraphs / ((user + system) / 1e6));
  }
  return best;
}
