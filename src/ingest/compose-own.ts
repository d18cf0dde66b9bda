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
import { slugFromHeadline } from './article-slug.ts';
import { DEFAULT_LANGUAGE, formatBody } from './content-file.ts';
import { checkField } from './front-matter.ts';
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
    const checked = checkField(name, value);
    if (!checked.ok) return { ok: false, fault: { ...checked.fault, detail: name } };
    details[name] = checked.value;
  }
  return compose(text.value, details, topics);
}

function compose(text: ArticleText, details: ArticleDetails, topics: readonly Topic[]): Read<OwnArticle> {
  const slug = formatOwnSlug(text);
  const language = details.language ?? DEFAULT_LANGUAGE;
  const source = { slug, ...text, language, editorial: details };
  // There is no former edition, so nothing is dated.
  const edition = composeEdition({ source, topics, corrections: [], former: undefined, today: '' });
  if (!edition.ok) return edition;
  const { article, document } = edition.value;
  const { headline, quotations } = article;
  return {
    ok: true,
    value: { slug, headline, quotations: quotations.length, text: formatBody(text), details, document },
  };
}

const HASH_LENGTH = 8;

/**
 * `~envoy-to-visit-ankara-k3f9q2ab`: made of the words alone, so that the same article has the same address on every
 * device on which it is opened, however it was typeset there.
 */
function formatOwnSlug({ headline, paragraphs }: ArticleText): string {
  const words = hashWords([headline, ...paragraphs].join(' '), HASH_LENGTH);
  return `${OWN_MARK}${slugFromHeadline(headline) || 'article'}-${words}`;
}
