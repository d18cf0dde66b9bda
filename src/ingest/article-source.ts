/** An article before anything was found in it: what its file and its editor say. */
export interface ArticleSource {
  readonly slug: string;
  /** BCP 47; "en" unless an editor says otherwise. */
  readonly language: string;
  readonly headline: string;
  /** One string a paragraph, character for character as in the source. */
  readonly paragraphs: readonly string[];
  /** What an editor supplied beside the text; each is listed in the article's `editorial`. */
  readonly editorial: {
    readonly language?: string;
    readonly datePublished?: string;
    readonly publisher?: string;
    readonly url?: string;
  };
}
