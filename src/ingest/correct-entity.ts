import type { Address, CorrectionOf } from '#dataset/corrections-file.ts';
import { ENTITY_TYPES, type Entity } from '#domain/entity.ts';
import type { Mention } from '#domain/mention.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { slugifyWords } from '#domain/words.ts';
import type { Corrected } from './correct-quotation.ts';
import { isSameSpan, type Located, locateEntity, locateWords } from './correction-address.ts';
import { withSpeaker } from './correction-parts.ts';

type Addition = CorrectionOf<'add-entity'>;

/**
 * Adds an entity with its mentions: those that are given, or else every place where its name or an alias stands as
 * whole words. An entity that is there already gains the names and mentions that it lacks.
 */
export function addEntity(article: NewsArticle, addition: Addition): Corrected {
  const composed = composeEntity(addition);
  const same = findSame(article.entities, composed);
  const message = findClash(article.entities, composed, same);
  if (message !== undefined) return { found: false, reason: 'ambiguous', message };
  const entity = same === undefined ? composed : { ...composed, id: same.id };
  const places = addition.mentions
    ? locateMentions(article, entity.id, addition)
    : findMentions(article, entity);
  if (!places.found) return places;
  const added = places.value.filter((place) => !article.mentions.some((its) => isSameMention(its, place)));
  const entities =
    same === undefined
      ? insertEntity(article.entities, entity)
      : article.entities.map((its) => (its === same ? withNamesOf(same, entity) : its));
  return { found: true, value: { ...article, entities, mentions: [...article.mentions, ...added] } };
}

/** Drops an entity with its mentions; quotations of it have an open speaker then. */
export function dropEntity(article: NewsArticle, correction: CorrectionOf<'drop-entity'>): Corrected {
  const dropped = locateEntity(article, correction.entity);
  if (!dropped.found) return dropped.reason === 'empty' ? { found: true, value: article } : dropped;
  const { id: goneId } = dropped.value;
  return {
    found: true,
    value: {
      ...article,
      entities: article.entities.filter(({ id }) => id !== goneId),
      mentions: article.mentions.filter(({ entity }) => entity !== goneId),
      quotations: article.quotations.map((quotation) =>
        quotation.speaker === goneId ? withSpeaker(quotation, undefined) : quotation,
      ),
    },
  };
}

/** Makes two entities one: `into` keeps its id, name and type and gains the other's names, mentions and quotations. */
export function mergeEntities(article: NewsArticle, correction: CorrectionOf<'merge-entities'>): Corrected {
  const into = locateEntity(article, correction.into);
  if (!into.found) return into;
  const from = locateEntity(article, correction.entity);
  if (!from.found) return isMerged(into.value, correction.entity) ? { found: true, value: article } : from;
  const goneId = from.value.id;
  const { id } = into.value;
  if (goneId === id) return { found: true, value: article };
  const mentions = article.mentions.map((its) => (its.entity === goneId ? { ...its, entity: id } : its));
  return {
    found: true,
    value: {
      ...article,
      entities: article.entities.flatMap((entity) => {
        if (entity.id === goneId) return [];
        return entity.id === id ? [withNamesOf(entity, from.value)] : [entity];
      }),
      mentions: mentions.filter(
        (mention, index) => mentions.findIndex((its) => isSameMention(its, mention)) === index,
      ),
      quotations: article.quotations.map((quotation) =>
        quotation.speaker === goneId ? { ...quotation, speaker: id } : quotation,
      ),
    },
  };
}

/** Whether an id is made of one of the entity's other names: the pipeline has merged the two by itself. */
function isMerged(entity: Entity, address: Address): boolean {
  return typeof address === 'string' && entity.aliases.some((alias) => slugifyWords(alias) === address);
}

function withNamesOf(entity: Entity, other: Entity): Entity {
  const aliases = new Set([...entity.aliases, other.name, ...other.aliases]);
  aliases.delete(entity.name);
  return { ...entity, aliases: [...aliases] };
}

function composeEntity({ type, name, aliases: given = [], countryCode }: Addition): Entity {
  const id = slugifyWords(name) || 'entity';
  const aliases = [...new Set(given)].filter((alias) => alias !== name);
  if (type === 'Country') return { id, type, name, aliases, countryCode: countryCode ?? '' };
  return { id, type, name, aliases };
}

/** The entity that is meant: the country of the code where it has that name, whatever its id; else the one of the id. */
function findSame(entities: readonly Entity[], entity: Entity): Entity | undefined {
  const country = findCountry(entities, entity);
  if (country !== undefined && [country.name, ...country.aliases].includes(entity.name)) return country;
  return entities.find(({ id }) => id === entity.id);
}

/** Why an entity can neither be added nor joined to `same`: another type, another code, a code that is taken. */
function findClash(
  entities: readonly Entity[],
  entity: Entity,
  same: Entity | undefined,
): string | undefined {
  if (same !== undefined && same.type !== entity.type)
    return `there is already an entity “${same.id}”, a ${same.type}; drop it first`;
  if (entity.type !== 'Country') return undefined;
  const { name, countryCode: code } = entity;
  if (same?.type === 'Country' && same.countryCode !== code)
    return `the entity “${same.id}” has the country code ${same.countryCode}, not ${code}; give its code, or drop it first`;
  const country = findCountry(entities, entity);
  if (country === undefined || country === same) return undefined;
  return `the country ${code} is already the entity “${country.id}”; give its name, “${country.name}”, and “${name}” as an alias`;
}

/** The entity of the country that `entity` is. */
function findCountry(entities: readonly Entity[], entity: Entity): Entity | undefined {
  if (entity.type !== 'Country') return undefined;
  return entities.find((its) => its.type === 'Country' && its.countryCode === entity.countryCode);
}

/** After the last entity of its type, or of the type that the sidebar shows before it. */
function insertEntity(entities: readonly Entity[], entity: Entity): readonly Entity[] {
  const rank = ENTITY_TYPES.indexOf(entity.type);
  const at = entities.findLastIndex(({ type }) => ENTITY_TYPES.indexOf(type) <= rank);
  return entities.toSpliced(at + 1, 0, entity);
}

function locateMentions(
  article: NewsArticle,
  entity: string,
  { mentions = [] }: Addition,
): Located<readonly Mention[]> {
  const places: Mention[] = [];
  for (const { form, ...selector } of mentions) {
    const place = locateWords(article, selector);
    if (!place.found) return place;
    places.push({ entity, ...place.value, form });
  }
  return { found: true, value: places };
}

function findMentions(article: NewsArticle, entity: Entity): Located<readonly Mention[]> {
  const names = [entity.name, ...entity.aliases].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const places = article.paragraphs.flatMap(({ id: paragraph, text }) =>
    Array.from(text.matchAll(pattern), (match) => {
      const span = { paragraph, start: match.index, end: match.index + match[0].length };
      return { entity: entity.id, ...span, form: 'name' as const };
    }),
  );
  if (places.length > 0) return { found: true, value: places };
  return { found: false, reason: 'gone', message: `“${entity.name}” no longer stands in the article` };
}

function isSameMention(a: Mention, b: Mention): boolean {
  return a.entity === b.entity && isSameSpan(a, b);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
