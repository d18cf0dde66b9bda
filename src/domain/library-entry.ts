/** What the library tells of an article without opening it. */
export interface LibraryEntry {
  readonly slug: string;
  readonly headline: string;
  readonly publisher?: string;
  /** `YYYY-MM-DD`. */
  readonly datePublished?: string;
  /** How many. */
  readonly quotations: number;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
}
