import type { CountryLink, PicturedCountry } from './country-picture.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { countTimes, joinList } from './join-list.ts';

/** Countries that lead alike and are named; of more the sentence tells the number. */
const MOST_NAMED = 4;

/**
 * What the map shows, as a sentence: "Iran and Azerbaijan are both mentioned in every paragraph but two; 3 more countries
 * are mentioned." Where the first does not stand out, or the second not from the third, it says so. Empty without
 * countries.
 */
export function describeCountries(article: IndexedArticle, countries: readonly PicturedCountry[]): string {
  const total = article.article.paragraphs.length;
  const [first, second, third] = countries;
  if (first === undefined) return '';
  const name = first.entity.name;
  if (second === undefined)
    return `${name} is the only country mentioned, in ${sharePhrase(first.paragraphs, total)}.`;
  const leaders = countries.filter(({ mentions }) => mentions === first.mentions);
  if (leaders.length > 2) return describeTie(leaders, countries.length - leaders.length);
  if (third !== undefined && leaders.length === 1 && second.mentions === third.mentions)
    return `${name} is mentioned most, in ${sharePhrase(first.paragraphs, total)}${describeOthers(countries.length - 1)}.`;
  const pair = `${name} and ${second.entity.name}`;
  const others = describeOthers(countries.length - 2);
  const shared = countShared(article, first.entity.id, second.entity.id);
  if (shared > 0) return `${pair} are both mentioned in ${sharePhrase(shared, total)}${others}.`;
  const rank = third === undefined ? 'mentioned' : 'mentioned most';
  return `${pair} are ${rank}, never in the same paragraph${others}.`;
}

function describeTie(leaders: readonly PicturedCountry[], others: number): string {
  const each = `${countTimes(leaders[0]?.mentions ?? 0)} each`;
  if (others === 0)
    return leaders.length > MOST_NAMED
      ? `${leaders.length} countries are mentioned, ${each}.`
      : `${nameAll(leaders)} are mentioned equally often, ${each}.`;
  const who = leaders.length > MOST_NAMED ? `${leaders.length} countries` : nameAll(leaders);
  return `${who} are mentioned most, ${each}${describeOthers(others)}.`;
}

function nameAll(countries: readonly PicturedCountry[]): string {
  return joinList(countries.map(({ entity }) => entity.name));
}

function describeOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; one more country is mentioned' : `; ${count} more countries are mentioned`;
}

/** What the shades of the map mean, with their ends: "from once (Iraq) to 14 times (Iran)". Empty for a single country. */
export function describeShades(countries: readonly PicturedCountry[]): string {
  const [most] = countries;
  const least = countries.at(-1);
  if (most === undefined || least === undefined || most === least) return '';
  if (most.mentions === least.mentions) return 'Shaded countries are mentioned, all equally often.';
  const lowest = countries.filter(({ mentions }) => mentions === least.mentions);
  const ends = `${countTimes(least.mentions)}${lowest.length === 1 ? ` (${least.entity.name})` : ''}`;
  return `The stronger its shade, the more often a country is mentioned, from ${ends} to ${countTimes(most.mentions)} (${most.entity.name}).`;
}

/** What the lines of the map mean, with the strongest. Empty without lines. */
export function describeLinks(
  links: readonly CountryLink[],
  countries: readonly PicturedCountry[],
  mostDrawn: number,
): string {
  const [strongest, next] = links;
  if (strongest === undefined) return '';
  const nameOf = (code: string) =>
    countries.find(({ entity }) => entity.countryCode === code)?.entity.name ?? code;
  const pair = joinList(strongest.codes.map(nameOf));
  const count =
    strongest.quotations === 1 ? 'one quotation names' : `${strongest.quotations} quotations name`;
  if (next === undefined) return `The line joins ${pair}, because ${count} both.`;
  const stands = next.quotations < strongest.quotations;
  const facts = stands ? `${count} ${pair}` : `at most ${strongest.quotations} here`;
  const cut = links.length > mostDrawn ? ` Only the ${mostDrawn} thickest are drawn.` : '';
  if (strongest.quotations === 1) return `A line joins two countries that one quotation names.${cut}`;
  return `A line joins two countries that one quotation names, the thicker the more such quotations: ${facts}.${cut}`;
}

function sharePhrase(part: number, total: number): string {
  if (total === 1) return 'the one paragraph';
  if (part === total) return 'every paragraph';
  if (total - part <= 2 && total > 4) return `every paragraph but ${total - part === 1 ? 'one' : 'two'}`;
  return `${part} of ${total} paragraphs`;
}

function countShared({ mentionsByEntity }: IndexedArticle, a: string, b: string): number {
  const places = new Set(mentionsByEntity.get(a)?.map(({ paragraph }) => paragraph));
  return new Set(
    mentionsByEntity.get(b)?.flatMap(({ paragraph }) => (places.has(paragraph) ? paragraph : [])),
  ).size;
}
