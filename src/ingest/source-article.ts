import type { FrontMatter } from './front-matter.ts';

/** An article as the file that is given says it. */
export interface SourceArticle {
  readonly headline: string;
  /** The text as the content file will keep it. */
  readonly body: string;
  /** What the file's front matter or the page's metadata say. */
  readonly fields: FrontMatter;
}
