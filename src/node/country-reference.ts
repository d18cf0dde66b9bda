import { cityMapping } from 'city-timezones';
import worldCountries from 'world-countries';
import type { CountryReference, Position } from '#domain/country-reference.ts';
import { slugifyWords } from '#domain/words.ts';

/** Capitals that city-timezones has under another name than world-countries. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AD: 'Andorra',
  EH: 'Laayoune',
  GD: "Saint George's",
  GT: 'Guatemala',
  KI: 'Tarawa',
  KW: 'Kuwait',
  MN: 'Ulaanbaatar',
  PW: 'Melekeok',
  SM: 'San Marino',
  US: 'Washington, D.C.',
  XK: 'Pristina',
};

/** The reference data of every country, from the packages world-countries and city-timezones. */
export function readCountryReference(): readonly CountryReference[] {
  return worldCountries.map((country) => {
    const { cca2: code, cca3: alpha3, region, subregion, latlng } = country;
    const [capital] = country.capital;
    const capitalAt = capital === undefined ? undefined : findCity(code, OTHER_NAMES[code] ?? capital);
    return {
      code,
      alpha3,
      name: country.name.common,
      ...(capital !== undefined && { capital }),
      ...(capitalAt !== undefined && { capitalAt }),
      at: [latlng[1], latlng[0]],
      region,
      ...(subregion !== '' && { subregion }),
    };
  });
}

function findCity(code: string, name: string): Position | undefined {
  const wanted = slugifyWords(name);
  const [city] = cityMapping
    .filter(({ iso2 }) => iso2 === code || code === 'XK')
    .filter(({ city, city_ascii }) => [city, city_ascii].some((known) => slugifyWords(known) === wanted))
    .sort((a, b) => b.pop - a.pop);
  return city && [round(city.lng), round(city.lat)];
}

/** A hundredth of a degree is about a kilometre. */
function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
