import type { EntityType } from '#domain/entity.ts';
import type { MentionForm } from '#domain/mention.ts';
import { slugifyWords } from '#domain/words.ts';
import type { TextRange } from './text-range.ts';

/** Something that the article names, while its forms and mentions are being collected. */
export interface EntityDraft {
  readonly id: string;
  readonly type: EntityType;
  readonly countryCode?: string;
  name: string;
  readonly aliases: Set<string>;
  gender: 'female' | 'male' | undefined;
}

/** A mention before paragraphs have ids. */
export interface DraftMention extends TextRange {
  readonly entity: EntityDraft;
  readonly form: MentionForm;
}

/** The entities and mentions found so far; the one thing that the entity stages add to. */
export interface EntityBook {
  readonly entities: EntityDraft[];
  readonly mentions: DraftMention[];
  readonly ids: Set<string>;
}

/** A book with nothing in it. */
export function newEntityBook(): EntityBook {
  return { entities: [], mentions: [], ids: new Set() };
}

/** Adds an entity under an id made of its name: "Fatemeh Mohajerani" → `fatemeh-mohajerani`; `-2` where that is taken. */
export function addEntity(
  book: EntityBook,
  type: EntityType,
  name: string,
  countryCode?: string,
): EntityDraft {
  const stem = slugifyWords(name) || type.toLowerCase();
  let id = stem;
  for (let number = 2; book.ids.has(id); number += 1) id = `${stem}-${number}`;
  book.ids.add(id);
  const entity: EntityDraft = {
    id,
    type,
    name,
    aliases: new Set(),
    gender: undefined,
    ...(countryCode !== undefined && { countryCode }),
  };
  book.entities.push(entity);
  return entity;
}

/** Notes that a stretch of the text refers to an entity. */
export function addMention(book: EntityBook, entity: EntityDraft, form: MentionForm, range: TextRange): void {
  const { paragraph, start, end } = range;
  book.mentions.push({ entity, form, paragraph, start, end });
}

/** Notes another name that the article uses. The fullest of a person's or body's names becomes its name. */
export function addAlias(entity: EntityDraft, text: string): void {
  if (text !== entity.name) entity.aliases.add(text);
}
