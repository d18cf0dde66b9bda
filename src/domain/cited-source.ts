import { publicationOf } from './dateline.ts';
import type { NewsArticle } from './news-article.ts';
import { isOwn } from './own-slug.ts';
import type { CitedWords } from './share-target.ts';

/** All that a citation says of an article, of one of its quotations or of a passage. Dates are `YYYY-MM-DD`. */
export interface CitedSource {
  readonly headline: string;
  /** The publisher, else the agency of the dateline. */
  readonly publication?: string;
  readonly issued?: string;
  /** What is to be said of the date, where the article does not print it. */
  readonly dateRemark?: 'supplied by an editor' | 'not printed in the text';
  readonly language: string;
  /**
   * The permalink, with its origin; of an article that the reader opened, where they say that it is from. Absent where
   * nobody else could open it.
   */
  readonly url?: string;
  /** The day on which the reader saw it there. */
  readonly accessed: string;
  /** The words cited, where it is not the whole article. */
  readonly quote?: CitedWords;
}

/** Where a reader found it and when: what the article itself cannot tell. */
type Visit = Pick<CitedSource, 'accessed'> & { readonly url: string };

/** `quote` is left out to cite the whole article. An article has no author here: reports of agencies print none. */
export function citeArticle(article: NewsArticle, visit: Visit, quote?: CitedWords): CitedSource {
  const { slug, headline, language, datePublished, editorial } = article;
  const publication = publicationOf(article);
  const url = isOwn(slug) ? article.url : visit.url;
  return {
    headline,
    language,
    accessed: visit.accessed,
    ...(url !== undefined && { url }),
    ...(editorial.includes('datePublished') && {
      dateRemark: isOwn(slug) ? 'not printed in the text' : 'supplied by an editor',
    }),
    ...(publication !== undefined && { publication }),
    ...(datePublished !== undefined && { issued: datePublished }),
    ...(quote !== undefined && { quote }),
  };
}

/**
 * The cited words in one line, for the notes of a reference manager: `“We are ready” (Ada Ndiaye)`. Reported speech
 * stays without marks: `talks would resume (Ada Ndiaye, as reported)`.
 */
function describeQuote({ words, speaker, isReported }: CitedWords): string {
  const shown = isReported || /^[“"«‘„]/.test(words) ? words : `“${words}”`;
  const source = [speaker, isReported ? 'as reported' : undefined].filter(Boolean).join(', ');
  return source === '' ? shown : `${shown} (${source})`;
}

/** What a reader of the record should know: the words cited, and that the date is not the article's own. */
export function notesOn({ quote, issued, dateRemark }: CitedSource): readonly string[] {
  const notes: string[] = [];
  if (quote !== undefined) notes.push(describeQuote(quote));
  if (issued !== undefined && dateRemark !== undefined) notes.push(`Date of publication ${dateRemark}`);
  return notes;
}
