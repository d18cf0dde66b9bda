import type { NewsArticle } from '#domain/news-article.ts';
import type { Quotation } from '#domain/quotation.ts';

/** Something that the pipeline was unsure of, for the editor's report. */
export interface Doubt {
  /** What it is about: a quotation's id, or a key of the document. */
  readonly about: string;
  readonly message: string;
}

/** Below this confidence an editor is asked to look. */
const SURE_ENOUGH = 0.8;

/** What an editor should look at: an article in a language that the rules do not know, quotations without a speaker, or with an uncertain one. */
export function findDoubts({ language, quotations }: NewsArticle): readonly Doubt[] {
  return [...doubtLanguage(language), ...doubtSpeakers(quotations)];
}

function doubtLanguage(language: string): readonly Doubt[] {
  if (/^en\b/i.test(language)) return [];
  const message = `the rules know English only; of a text in “${language}” they find little, and add-quotation in its corrections adds the rest`;
  return [{ about: 'language', message }];
}

function doubtSpeakers(quotations: readonly Quotation[]): readonly Doubt[] {
  return quotations.flatMap(({ id, kind, speaker, sourceMention, attribution }) => {
    if (sourceMention === undefined) return [{ about: id, message: 'nobody is named as its speaker' }];
    if (speaker === undefined && kind !== 'indirect')
      return [{ about: id, message: 'its speaker is not named anywhere in the article' }];
    if (attribution === undefined || attribution.confidence >= SURE_ENOUGH) return [];
    return [
      { about: id, message: `its speaker is uncertain (${attribution.confidence}, ${attribution.via})` },
    ];
  });
}
