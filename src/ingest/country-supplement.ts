type Rows = readonly (readonly [code: string, words: readonly string[]])[];

const rows = (text: string): Rows =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', ...rest] = line.trim().split(/:\s*|,\s*/);
      return [code, rest] as const;
    });

/** Names that English-language news uses and world-countries does not list: short forms, former names, states' initials. */
export const EXTRA_NAMES = rows(`
  AE: UAE, U.A.E.
  BA: Bosnia, Bosnia-Herzegovina
  CD: DRC, Democratic Republic of Congo, Zaire, Congo
  CG: Congo-Brazzaville, Republic of Congo, Congo
  CI: Ivory Coast, Côte d’Ivoire
  CN: People’s Republic of China, PRC
  CV: Cape Verde
  CZ: Czech Republic
  DO: Dominican Republic
  FK: Falklands, Malvinas
  FM: Micronesia
  GB: UK, U.K., Britain, Great Britain
  IR: Islamic Republic of Iran, Persia
  KP: DPRK, Korea
  KR: ROK, Korea
  LA: Lao PDR
  LK: Ceylon
  MK: Macedonia
  MM: Burma
  NL: Holland
  PG: PNG
  PS: Palestine, Palestinian Authority, Palestinian territories
  RU: Russian Federation
  SA: Saudi Arabia, KSA
  SB: Solomons
  SY: Syrian Arab Republic
  SZ: Swaziland
  TL: East Timor
  TR: Turkey, Turkiye
  US: US, U.S., USA, U.S.A., America, United States
  VA: Vatican, Holy See
`);

/** Words for peoples beside the package's one for each country, as the AP Stylebook and BBC News print them. */
export const EXTRA_DEMONYMS = rows(`
  AF: Afghani
  AR: Argentinian, Argentinean
  AZ: Azeri
  BA: Bosniak
  BW: Botswanan
  BY: Belarussian
  CD: Congolese
  CG: Congolese
  CY: Greek Cypriot, Turkish Cypriot
  DJ: Djiboutian
  DK: Danes, Dane
  EC: Ecuadorian
  ES: Spaniard, Spaniards
  FI: Finn, Finns
  FR: Frenchman
  GB: Briton, Brit
  HR: Croat
  IS: Icelandic
  KG: Kyrgyz, Kyrgyzstani
  KP: Korean
  KR: Korean
  KZ: Kazakh
  LS: Basotho
  LU: Luxembourgish
  MG: Madagascan
  MK: North Macedonian
  MV: Maldivian
  NP: Nepali
  PH: Philippine
  PL: Pole, Poles
  RS: Serb
  SA: Saudi, Saudis
  SE: Swede, Swedes
  SI: Slovenian
  SK: Slovakian
  TJ: Tajik
  TR: Turk
  TT: Tobagonian
  UZ: Uzbek
  VU: Vanuatuan
  XK: Kosovan
`);

/** Seats of government under the names that news uses; the package spells some another way. */
export const EXTRA_CAPITALS = rows(`
  BJ: Cotonou
  BO: La Paz
  IN: Delhi
  MY: Putrajaya
  KZ: Nur-Sultan
  MN: Ulaanbaatar
  TZ: Dar es Salaam
  UA: Kyiv, Kiev
  US: Washington, Washington D.C.
  YE: Sanaa, Sana’a
  LK: Colombo
  CI: Abidjan
`);

/** Words that name these countries only where the article gives another sign of the country: they are also people, states or streets. */
export const NEEDS_SUPPORT: ReadonlySet<string> = new Set([
  'Georgia',
  'Georgian',
  'Georgians',
  'Jordan',
  'Chad',
  'Victoria',
  'Hamilton',
  'Kingston',
  'Georgetown',
  'Stanley',
  'Douglas',
  'Plymouth',
  'Nassau',
  'San José',
  'Male',
  'Malé',
  'Jersey',
  'Dominican',
  'Dominicans',
  'Wellington',
  'Cayenne',
]);
