import {
  addAlias,
  addEntity,
  addMention,
  type DraftMention,
  type EntityBook,
  type EntityDraft,
} from './entity-book.ts';
import { firstToken, rangeOf, wordsOf } from './find-institutions.ts';
import { namedAt } from './named-place.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Words of the longest name before "ministry": "agriculture and rural development". */
const LONGEST_FIELD = 4;

/**
 * Ministries written small: "the Omani foreign ministry", "Malta’s interior ministry". Each is one body with the form in capitals, if the
 * article has that too; "the foreign ministry" alone is the one of its field named before.
 */
export function findMinistries(
  book: EntityBook,
  tokens: readonly (readonly Token[])[],
  byParagraph: ReadonlyMap<number, readonly DraftMention[]>,
): void {
  const latest = new Map<string, EntityDraft>();
  for (const [paragraph, list] of tokens.entries()) {
    const named = namedAt(byParagraph.get(paragraph) ?? []);
    for (const [at, token] of list.entries()) {
      if (token.text !== 'ministry') continue;
      const first = fieldStart(list, at);
      const field = list
        .slice(first, at)
        .map(({ lower }) => lower)
        .join(' ');
      const gap = hasClass(list[first - 1], WORD.possessive) ? 2 : 1;
      const owner = named.byEnd.get(list[first - gap]?.end ?? -1);
      if (field !== '' && owner?.entity.countryCode !== undefined) {
        const range = { paragraph, start: owner.start, end: token.end };
        const from = firstToken(list, first - gap, owner.start);
        const text = wordsOf(list, from, at);
        const entity = sameBody(book, text) ?? latest.get(`${owner.entity.id} ${field}`);
        const body = entity ?? addEntity(book, 'Organization', text);
        latest.set(`${owner.entity.id} ${field}`, body);
        latest.set(field, body);
        addAlias(body, text);
        addMention(book, body, 'name', range);
        continue;
      }
      const known = list[first - 1]?.lower === 'the' && field !== '' ? latest.get(field) : undefined;
      if (known !== undefined) addMention(book, known, 'role', rangeOf(paragraph, list, first - 1, at));
    }
  }
}

/** Back from "ministry" over its field: lower-case words up to an owner or a determiner. */
function fieldStart(tokens: readonly Token[], at: number): number {
  let first = at;
  while (at - first < LONGEST_FIELD && isFieldWord(tokens[first - 1])) first -= 1;
  return first;
}

function isFieldWord(token: Token | undefined): boolean {
  if (token === undefined || token.text !== token.lower) return false;
  return (
    token.lower === 'and' ||
    !hasClass(
      token,
      WORD.determiner |
        WORD.possessive |
        WORD.punctuation |
        WORD.preposition |
        WORD.verb |
        WORD.auxiliary |
        WORD.quote |
        WORD.pronoun |
        WORD.conjunction |
        WORD.subordinator |
        WORD.relative,
    )
  );
}

function sameBody({ entities }: EntityBook, text: string): EntityDraft | undefined {
  const lower = text.toLowerCase();
  return entities.find(
    ({ type, name, aliases }) =>
      type === 'Organization' &&
      (name.toLowerCase() === lower || [...aliases].some((alias) => alias.toLowerCase() === lower)),
  );
}
