import {
  type ArticleDetails,
  DETAIL_NAMES,
  type DetailName,
  type OpenedArticle,
  type OwnArticle,
} from '#domain/own-article.ts';
import { OWN_MARK } from '#domain/own-slug.ts';
import type { Topic } from '#domain/topic.ts';
import { hashWords } from '#domain/words.ts';
import { composeEdition } from './article-edition.ts';
import { DEFAULT_LANGUAGE, formatBody } from './content-file.ts';
import { checkValue } from './front-matter.ts';
import { looksEnglish } from './looks-english.ts';
import { type ArticleText, readText } from './read-text.ts';
import type { SourceArticle } from './source-article.ts';
import type { Read } from './source-fault.ts';

/**
 * The article that a reader opens. What the reader says of it goes before what its file says; an empty string takes
 * that away.
 */
export function composeOwn(
  { body, fields }: SourceArticle,
  given: ArticleDetails,
  topics: readonly Topic[],
): OpenedArticle {
  const text = readText(body);
  if (!text.ok) return text;
  const details: { [Name in DetailName]?: string } = {};
  for (const name of DETAIL_NAMES) {
    const value = given[name] ?? fields[name] ?? '';
    if (value.trim() === '') continue;
    const checked = checkValue(name, value);
    if (!checked.ok) return { ok: false, fault: { ...checked.fault, detail: name } };
    details[name] = checked.value;
  }
  return compose(text.value, details, topics);
}

/** BCP 47: a language that is not known. */
const UNDETERMINED = 'und';

function compose(text: ArticleText, details: ArticleDetails, topics: readonly Topic[]): Read<OwnArticle> {
  const { headline, paragraphs } = text;
  const slug = formatOwnSlug(text);
  const guess = looksEnglish(paragraphs.join('\n')) ? DEFAULT_LANGUAGE : UNDETERMINED;
  const source = { slug, ...text, language: details.language ?? guess, editorial: details };
  // There is no former edition, so nothing is dated.
  const edition = composeEdition({ source, topics, corrections: [], former: undefined, today: '' });
  if (!edition.ok) return edition;
  const { article, document } = edition.value;
  const quotations = article.quotations.length;
  return { ok: true, value: { slug, headline, quotations, text: formatBody(text), details, document } };
}

const HASH_LENGTH = 10;

/**
 * `~k3f9q2abc0`: made of the words alone, so that the same article has the same address on every device on which it is
 * opened, however it was typeset there. No word can be read in it: addresses reach the site's host.
 */
function formatOwnSlug({ headline, paragraphs }: ArticleText): string {
  return OWN_MARK + hashWords([headline, ...paragraphs].join(' '), HASH_LENGTH);
}
