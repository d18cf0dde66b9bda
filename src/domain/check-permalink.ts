import type { Entity } from './entity.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { resolveParagraphId } from './paragraph-id.ts';
import type { IgnoredParameter, Permalink } from './permalink.ts';
import type { Facet } from './quotation-filter.ts';
import { resolveQuotation } from './resolve-quotation.ts';

/**
 * A permalink without what this article and this vocabulary do not have, and the list of what was left out. Country
 * codes and kinds are checked when the URL is read; a country that the article does not name stays: it filters to
 * nothing, which is the truth.
 */
export function checkPermalink(
  permalink: Permalink,
  article: IndexedArticle,
  topics: ReadonlySet<string>,
): { readonly permalink: Permalink; readonly ignored: readonly IgnoredParameter[] } {
  const ignored: IgnoredParameter[] = [];
  const keep = (facet: Facet, isKnown: (value: string) => boolean) =>
    permalink.filter[facet].filter((value) => {
      if (!isKnown(value)) ignored.push({ key: facet, value });
      return isKnown(value);
    });
  const isEntity = (id: string) => article.entityById.has(id);
  const filter = {
    ...permalink.filter,
    topic: keep('topic', (id) => topics.has(id)),
    speaker: keep('speaker', isEntity),
    entity: keep('entity', isEntity),
  };
  const { mention } = permalink;
  const last = mentionsOfChosen(article, permalink).length;
  const isReachable = mention === undefined || mention <= last;
  if (!isReachable) ignored.push({ key: 'mention', value: String(mention) });
  return { permalink: { ...permalink, filter, mention: isReachable ? mention : undefined }, ignored };
}

/** The entity that a permalink's screen is about, if the article has it. */
export function chosenEntity(article: IndexedArticle, { screen }: Permalink): Entity | undefined {
  if (screen.name === 'entity') return article.entityById.get(screen.id);
  return screen.name === 'country' ? countryEntity(article, screen.code) : undefined;
}

/** The entity that stands for a country in this article. `code` is ISO 3166-1 alpha-2. */
export function countryEntity(article: IndexedArticle, code: string): Entity | undefined {
  return article.article.entities.find((entity) => entity.type === 'Country' && entity.countryCode === code);
}

function mentionsOfChosen(article: IndexedArticle, permalink: Permalink) {
  const entity = chosenEntity(article, permalink);
  return entity === undefined ? [] : (article.mentionsByEntity.get(entity.id) ?? []);
}

/** The fragments that stand for the pictures below the text. */
export const PICTURE_SECTIONS = { where: 'where', when: 'when' } as const;

/** What the fragment of a text link points at: a quotation, a paragraph, a picture, or nothing that is there any more. */
export type FragmentTarget =
  | { readonly state: 'none' }
  | { readonly state: 'quotation' | 'reworded' | 'paragraph' | 'picture' | 'moved'; readonly id: string }
  /** A quotation that the article had. */
  | { readonly state: 'former' }
  | { readonly state: 'gone' };

export function resolveFragment(article: IndexedArticle, fragment: string): FragmentTarget {
  if (fragment === '') return { state: 'none' };
  const quotation = resolveQuotation(article, fragment);
  if (quotation.state === 'exact') return { state: 'quotation', id: fragment };
  if (quotation.state === 'reworded') return { state: 'reworded', id: quotation.record.quotation.id };
  if (quotation.state === 'gone') return { state: 'former' };
  const picture = Object.values(PICTURE_SECTIONS).find((section) => section === fragment);
  if (picture !== undefined) return { state: 'picture', id: picture };
  const found = resolveParagraphId(fragment, [...article.paragraphById.keys()]);
  if (found.state === 'gone') return { state: 'gone' };
  return { state: found.state === 'moved' ? 'moved' : 'paragraph', id: found.id };
}
