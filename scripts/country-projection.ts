import countries from 'world-countries';

/** What the ingest knows of a country. The keys are short because the file also goes to browsers. */
interface CountryRow {
  readonly code: string;
  readonly name: string;
  /** Official names and other English spellings. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly independent: boolean;
  /** Codes of its neighbours by land. */
  readonly borders: readonly string[];
}

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}’'.()-]*(?: [\p{Script=Latin}\p{M}’'.()-]+)*$/u;

/** Not a code ("GE", "USA"), nor another script, nor turned round for an index ("Iran, Islamic Republic of"). */
function isName(spelling: string): boolean {
  return (
    LATIN_NAME.test(spelling) &&
    spelling.length > 3 &&
    spelling !== spelling.toUpperCase() &&
    !OTHER_WORDS.has(spelling)
  );
}

/** Spellings of the package that are words or people's names in English: "Island" is Iceland's own name for itself. */
const OTHER_WORDS = new Set(
  'Island Saudi Thai Togolese Mexicanos Portuguesa Mann Mannin Viti Reunion Dominique Timor Sarnam Prathet'.split(
    ' ',
  ),
);

/** The rows of src/ingest/country-names.json, by code. Codes ("GE") and names in other scripts are left out. */
export function projectCountries(): readonly CountryRow[] {
  const codes = new Map(countries.map(({ cca2, cca3 }) => [cca3, cca2]));
  return countries
    .map((country) => {
      const { cca2: code, name, altSpellings, demonyms, capital, independent, borders } = country;
      const spellings = [name.official, ...altSpellings.filter(isName)].filter(
        (text) => text !== name.common,
      );
      return {
        code,
        name: name.common,
        names: [...new Set(spellings)],
        demonyms: readDemonyms(demonyms),
        capitals: capital,
        independent: independent === true,
        borders: borders.flatMap((border) => codes.get(border) ?? []),
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readDemonyms(demonyms: Readonly<Record<string, { f: string; m: string }>>): readonly string[] {
  const english = new Map(Object.entries(demonyms)).get('eng');
  if (english === undefined) return [];
  return [...new Set([english.m, english.f].flatMap((text) => text.split(/, | or /)))].filter(
    (word) => word !== '',
  );
}
