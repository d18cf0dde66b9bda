/** Degrees east and north, in the order of GeoJSON (RFC 7946). */
export type Position = readonly [longitude: number, latitude: number];

/** What is known of a country from outside the article. Source: the package world-countries; capitals' places: city-timezones. */
export interface CountryReference {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  readonly name: string;
  /** The seat of government or constitutional capital; a few territories have none. */
  readonly capital?: string;
  /** Where the capital lies, as far as the source has it. */
  readonly capitalAt?: Position;
  /** A point in the country's middle. */
  readonly at: Position;
  /** "Asia" */
  readonly region: string;
  /** "Western Asia"; absent where the region is not divided. */
  readonly subregion?: string;
}
