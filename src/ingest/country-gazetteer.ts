import countryRows from './country-names.json' with { type: 'json' };
import { EXTRA_CAPITALS, EXTRA_DEMONYMS, EXTRA_NAMES } from './country-supplement.ts';

/** What a word can say of a country. */
export type CountryForm = 'name' | 'demonym' | 'capital';

/** A name, demonym or capital as a row of words, and the countries that it can mean. */
export interface CountryTerm {
  readonly words: readonly string[];
  readonly form: CountryForm;
  /** ISO 3166-1 alpha-2; more than one where only the article can tell ("Congolese"). */
  readonly codes: readonly string[];
}

/** What the resolution of doubtful names asks of a country. */
export interface CountryFacts {
  /** "Iran": the name under which the explorer lists it. */
  readonly name: string;
  readonly independent: boolean;
  readonly borders: readonly string[];
}

/** Every country by its ISO 3166-1 alpha-2 code. */
export const COUNTRY_FACTS: ReadonlyMap<string, CountryFacts> = new Map(
  countryRows.map(({ code, name, independent, borders }) => [code, { name, independent, borders }]),
);

/** Apostrophes of one kind, accents left out: "Côte d’Ivoire" and "Cote d'Ivoire" are one name. */
export function foldName(text: string): string {
  return /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .replace(/[’‘]/g, "'")
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '');
}

/** What an official name leaves when the country is dropped: "the Islamic Republic". Which one, the article tells. */
const STYLES = /^(?:Islamic|Hashemite|Bolivarian|Syrian|People[’']s|Democratic) (?:Republic|Kingdom)$/;

/** A term as the tokenizer would cut it: "Cocos (Keeling) Islands". */
export function splitTerm(text: string): readonly string[] {
  return text.match(/[^ ,()]+|[,()]/g) ?? [];
}

/** Terms by their first word, folded; the longest first, so that "Guinea-Bissau" is not "Guinea". */
export const COUNTRY_TERMS: ReadonlyMap<string, readonly CountryTerm[]> = buildTerms();

/** The same as a dateline prints them: "ADDIS ABABA". One of three letters is rather a word of its own. */
export const SHOUTED_TERMS: ReadonlyMap<string, readonly CountryTerm[]> = new Map(
  [...COUNTRY_TERMS].map(([first, terms]) => [
    first.toUpperCase(),
    terms
      .filter(({ words }) => words.join(' ').length > 3)
      .map((term) => ({ ...term, words: term.words.map((word) => word.toUpperCase()) })),
  ]),
);

/** "Russia", "United States", "Baku", "Iranians", "DPRK": whether the words are a country’s name, capital or people, and no more. */
export function isCountryTerm(text: string): boolean {
  return hasTerm(COUNTRY_TERMS, text);
}

/** The same in capitals throughout: "RUSSIA". */
export function isShoutedTerm(text: string): boolean {
  return hasTerm(SHOUTED_TERMS, text);
}

function hasTerm(table: ReadonlyMap<string, readonly CountryTerm[]>, text: string): boolean {
  const words = splitTerm(foldName(text));
  const terms = table.get(words[0] ?? '') ?? [];
  return terms.some((term) => term.words.join(' ') === words.join(' '));
}

interface Draft {
  readonly form: CountryForm;
  readonly codes: Set<string>;
}

function buildTerms(): ReadonlyMap<string, readonly CountryTerm[]> {
  const drafts = new Map<string, Draft>();
  const add = (text: string, form: CountryForm, code: string) => {
    const term = foldName(text);
    const draft = drafts.get(term) ?? { form, codes: new Set<string>() };
    if (draft.form === form) draft.codes.add(code);
    drafts.set(term, draft);
    if (/^Saint /.test(text))
      for (const short of ['St.', 'St']) add(text.replace('Saint', short), form, code);
  };
  for (const { code, name, names } of countryRows)
    for (const term of [name, ...names]) add(term, 'name', code);
  for (const [code, names] of EXTRA_NAMES) for (const term of names) add(term, 'name', code);
  for (const { code, names } of countryRows) {
    for (const name of names) {
      const style = /^(\S+(?: \S+)+) of /.exec(name)?.[1];
      if (style !== undefined && STYLES.test(style)) add(style, 'name', code);
    }
  }
  for (const { code, demonyms } of countryRows) for (const term of demonyms) addDemonym(add, term, code);
  for (const [code, demonyms] of EXTRA_DEMONYMS) for (const term of demonyms) addDemonym(add, term, code);
  for (const { code, capitals } of countryRows) for (const term of capitals) add(term, 'capital', code);
  for (const [code, capitals] of EXTRA_CAPITALS) for (const term of capitals) add(term, 'capital', code);
  return indexTerms(drafts);
}

/** A demonym and its plural: "Iranian", "Serbs", "Filipinos"; "Chinese" and "Spanish" have none. */
function addDemonym(
  add: (text: string, form: CountryForm, code: string) => void,
  term: string,
  code: string,
) {
  add(term, 'demonym', code);
  if (/(?:an|[iktbo]|er|ur|ech|ene)$/.test(term)) add(`${term}s`, 'demonym', code);
}

function indexTerms(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, readonly CountryTerm[]> {
  const terms = new Map<string, CountryTerm[]>();
  for (const [text, { form, codes }] of drafts) {
    const words = splitTerm(text);
    const [first] = words;
    if (first === undefined) continue;
    const list = terms.get(first) ?? [];
    list.push({ words, form, codes: preferIndependent([...codes]) });
    terms.set(first, list);
  }
  for (const list of terms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return terms;
}

/** "American" is also said of Samoa and the Marianas: of several, the sovereign state is meant, if there is just one. */
function preferIndependent(codes: readonly string[]): readonly string[] {
  const independent = codes.filter((code) => COUNTRY_FACTS.get(code)?.independent === true);
  return independent.length > 0 ? independent : codes;
}
