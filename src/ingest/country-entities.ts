import { COUNTRY_FACTS, isCountryTerm } from './country-gazetteer.ts';
import { addEntity, addMention, type EntityBook, type EntityDraft } from './entity-book.ts';
import type { CountryMention } from './resolve-countries.ts';
import { hasClass, type Token } from './tokenize.ts';
import { unshout } from './unshout.ts';
import { WORD } from './word-classes.ts';

/** Words after which a capital is the city: "in Baku", "visited Tehran"; elsewhere it stands for the government. */
const LOCATIVES = new Set(
  'in to at from near outside around via into across through visit visited visiting leave left leaving'.split(
    ' ',
  ),
);

/** One entity for each country, and a place for each capital that is meant as a city; with all their mentions. */
export function addCountries(
  book: EntityBook,
  countries: readonly CountryMention[],
  tokens: readonly (readonly Token[])[],
): ReadonlyMap<string, EntityDraft> {
  const byCode = new Map<string, EntityDraft>();
  const cities = new Map<string, EntityDraft>();
  const underOwnName = new Set<EntityDraft>();
  for (const mention of countries) {
    const { code, form, text } = mention;
    const country =
      byCode.get(code) ?? addEntity(book, 'Country', COUNTRY_FACTS.get(code)?.name ?? text, code);
    byCode.set(code, country);
    addMention(book, country, form, mention);
    if (form === 'name') {
      const printed = nameAsPrinted(text);
      if (printed === country.name) underOwnName.add(country);
      else country.aliases.add(printed);
    }
    if (form !== 'capital' || !isCity(mention, tokens[mention.paragraph] ?? [])) continue;
    const name = unshout(text);
    const city = cities.get(name) ?? addEntity(book, 'Place', name);
    cities.set(name, city);
    addMention(book, city, 'name', mention);
  }
  for (const country of byCode.values()) if (!underOwnName.has(country)) nameAsInArticle(country);
  return byCode;
}

/** "DPRK" and "UAE" as they stand; "RUSSIA" of a headline is Russia. */
function nameAsPrinted(text: string): string {
  return isCountryTerm(text) ? text : unshout(text);
}

/** "Turkey" stays Turkey in an article that never prints Türkiye; an official name and letters ("DPRK") stay aliases. */
function nameAsInArticle(country: EntityDraft): void {
  const printed = [...country.aliases].filter(
    (alias) => alias.length > 3 && !/ of |\.|^\p{Lu}+$/u.test(alias),
  );
  const [only] = printed;
  if (only === undefined || country.aliases.size !== 1 || /^(?:America|Britain|Holland)$/.test(only)) return;
  country.aliases.clear();
  country.name = only;
}

function isCity({ from, to, text }: CountryMention, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  if (tokens[from]?.text !== text && tokens[from]?.text.includes('-')) return false;
  if (after?.text === '(' || (before === undefined && /^[—–,-]$/.test(after?.text ?? ''))) return true;
  if (LOCATIVES.has(before?.lower ?? '')) return true;
  return hasClass(before, WORD.determiner) ? false : after?.lower === 'airport';
}
