import type { EntityType } from '#domain/entity.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { MarkedArticle, MarkedName } from './marked-article.ts';

/** Names of one type: how many were marked, how many were found, and how many of these are right. */
interface NameCount {
  marked: number;
  found: number;
  right: number;
}

/** How the names that something found compare with the marked ones. */
export interface NameScore {
  readonly counts: Readonly<Record<EntityType, NameCount>>;
  /** Each difference in words. */
  readonly differences: readonly string[];
}

/** A name that something found. `key` tells entities apart; a country's is its code. */
export interface FoundName extends Omit<MarkedName, 'key'> {
  readonly key: string;
}

/** The names, demonyms and capitals that a document marks. */
export function foundNames({ paragraphs, entities, mentions }: NewsArticle): readonly FoundName[] {
  const places = new Map(paragraphs.map(({ id }, index) => [id, index]));
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap(({ entity: id, paragraph, start, end, form }) => {
    const entity = byId.get(id);
    if (entity === undefined || form === 'role' || form === 'pronoun') return [];
    const key = entity.type === 'Country' ? entity.countryCode : id;
    return [{ paragraph: places.get(paragraph) ?? 0, start, end, type: entity.type, key }];
  });
}

/** A score with nothing in it. */
export function emptyScore(): NameScore & { differences: string[] } {
  const none = (): NameCount => ({ marked: 0, found: 0, right: 0 });
  const counts = { Country: none(), Person: none(), Organization: none(), Place: none(), Event: none() };
  return { counts, differences: [] };
}

/**
 * Adds an article to a score. A found name is right where it overlaps a marked one of the same type (titles before a name
 * may or may not be part of it); a country also has to be the same. Both are used once.
 */
export function scoreNames(
  score: ReturnType<typeof emptyScore>,
  article: MarkedArticle,
  found: readonly FoundName[],
): void {
  const pairs = pairNames(article.names, found);
  const textOf = ({ paragraph, start, end }: FoundName) => article.paragraphs[paragraph]?.slice(start, end);
  for (const name of article.names) {
    score.counts[name.type].marked += 1;
    if (pairs.has(name)) score.counts[name.type].right += 1;
    else score.differences.push(`${article.file}: missing ${name.type} “${textOf(name)}”`);
  }
  const used = new Set(pairs.values());
  for (const name of found) {
    if (!used.has(name) && isPart(name, article.names)) continue;
    score.counts[name.type].found += 1;
    if (!used.has(name)) score.differences.push(`${article.file}: extra ${name.type} “${textOf(name)}”`);
  }
  score.differences.push(...compareIdentity(article, pairs));
}

function pairNames(
  marked: readonly MarkedName[],
  found: readonly FoundName[],
): ReadonlyMap<MarkedName, FoundName> {
  const candidates = marked.flatMap((name) =>
    found.flatMap((other) => {
      const shared = Math.min(name.end, other.end) - Math.max(name.start, other.start);
      const isSame =
        name.paragraph === other.paragraph &&
        name.type === other.type &&
        shared > 0 &&
        isSameCountry(name, other);
      return isSame
        ? [{ name, other, apart: name.end - name.start + other.end - other.start - 2 * shared }]
        : [];
    }),
  );
  candidates.sort((a, b) => a.apart - b.apart);
  const pairs = new Map<MarkedName, FoundName>();
  const used = new Set<FoundName>();
  for (const { name, other } of candidates) {
    if (pairs.has(name) || used.has(other)) continue;
    pairs.set(name, other);
    used.add(other);
  }
  return pairs;
}

/** "South Sudan" in "UN Mission in South Sudan": a country or body inside another’s name is neither right nor wrong. */
function isPart(name: FoundName, marked: readonly MarkedName[]): boolean {
  if (name.type !== 'Country' && name.type !== 'Organization') return false;
  return marked.some(
    ({ paragraph, start, end, type }) =>
      paragraph === name.paragraph && start <= name.start && name.end <= end && type !== name.type,
  );
}

function isSameCountry(name: MarkedName, other: FoundName): boolean {
  return name.type !== 'Country' || name.key === other.key;
}

/** Entities of which one was taken for two, or two for one. */
function compareIdentity(
  { file, paragraphs }: MarkedArticle,
  pairs: ReadonlyMap<MarkedName, FoundName>,
): readonly string[] {
  const found = new Map<string, string>();
  const marked = new Map<string, string>();
  const differences: string[] = [];
  for (const [name, other] of pairs) {
    const text = paragraphs[name.paragraph]?.slice(name.start, name.end);
    const first = found.get(name.key) ?? other.key;
    if (first !== other.key) differences.push(`${file}: split “${text}” is ${first} and ${other.key}`);
    found.set(name.key, first);
    const own = marked.get(other.key) ?? name.key;
    if (own !== name.key) differences.push(`${file}: merged “${text}” with another as ${other.key}`);
    marked.set(other.key, own);
  }
  return differences;
}
