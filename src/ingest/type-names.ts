import { collectBodies } from './body-signs.ts';
import { isCountryTerm } from './country-gazetteer.ts';
import type { NameSpan } from './find-names.ts';
import { hasEmployerSign, hasPlaceSign, hasTitleArticle } from './name-context.ts';
import type { NameContext, NameType, TypedName } from './name-type.ts';
import { EVENT_WORDS, NO_ENTITY, ORGANIZATION_NAMES, ORGANIZATION_WORDS } from './name-words.ts';
import { canBePerson, collectPersons, isPersonName } from './person-names.ts';
import { withoutPlainWords } from './plain-words.ts';
import { hasClass, type Token } from './tokenize.ts';
import { typeByWords } from './type-by-words.ts';
import { unshout } from './unshout.ts';
import { WORD } from './word-classes.ts';

/**
 * Says of each name whether it is a person's, a body's, a place's or an event's, first by its own words, then by what
 * stands around any of its uses in the article. A name that nothing tells about is left out: no entity is better
 * than a wrong one.
 */
export function typeNames(names: readonly NameSpan[], context: NameContext): readonly TypedName[] {
  const usable = withoutPlainWords(names, context.tokens);
  const byWords = new Map(usable.map((name) => [name.text, typeByWords(name)]));
  const isTold = (name: NameSpan) =>
    byWords.get(name.text) !== undefined && !isShouting(name, context.tokens[name.paragraph] ?? []);
  const untyped = usable.filter((name) => !isTold(name));
  const bodies = collectBodies(untyped, context);
  const persons = collectPersons(untyped, bodies, context);
  const others = collectOthers(untyped, bodies, context);
  return usable.flatMap((name) => {
    const own = context.tokens[name.paragraph] ?? [];
    const isOfNation = context.isCountry(name.paragraph, name.from - 1);
    const type =
      (isTold(name) ? byWords.get(name.text) : undefined) ??
      (isOfNation && EVENT_WORDS.has(name.text) ? 'Event' : undefined) ??
      typeByNoun(own[name.to + 1]) ??
      (canBePerson(name) && isPersonName(name, persons) ? 'Person' : others.get(name.text));
    if (type === undefined || isFalseName(name, own) || isUnmarkedCountry(name, type)) return [];
    return [{ ...(type === 'Person' ? inSmallLetters(name) : name), type }];
  });
}

/** Places and bodies that some use of the name in the article shows. */
function collectOthers(
  names: readonly NameSpan[],
  bodies: ReadonlySet<string>,
  { tokens, isCountry, isSource }: NameContext,
): ReadonlyMap<string, NameType> {
  const types = new Map<string, NameType>();
  for (const name of names) {
    const own = tokens[name.paragraph] ?? [];
    // "The Irrawaddy reported": no person has an article.
    const isTitle = own[name.from - 1]?.lower === 'the' && name.words.length === 1 && isSource(name);
    if (isTitle || hasEmployerSign(name, own) || hasTitleArticle(name, own))
      types.set(name.text, 'Organization');
    else if (hasPlaceSign(name, own, (token) => isCountry(name.paragraph, token)))
      types.set(name.text, 'Place');
    else if (bodies.has(name.text) && !types.has(name.text)) types.set(name.text, 'Organization');
  }
  return types;
}

/** "SIGN UP NOW", "LAVROV: …": capitals that make no acronym. */
function isShouting({ words, from, to, text, isInitial }: NameSpan, tokens: readonly Token[]): boolean {
  if (words.length > 1 || text !== text.toUpperCase()) return false;
  const isLoud = (token: Token | undefined) =>
    /^\p{Lu}{2,}\.?$/u.test(token?.text ?? '') && !/^(?:US|UK|UN|EU|AU|UAE)$/.test(token?.text ?? '');
  return (
    isLoud(tokens[from - 1]) ||
    isLoud(tokens[to + 1]) ||
    (isInitial && /^[:–—]$/.test(tokens[to + 1]?.text ?? ''))
  );
}

const BODY_NOUNS = new Set(
  'news agency newspaper channel television broadcaster group party movement militia network daily magazine website company'.split(
    ' ',
  ),
);

/** "Petra news agency": the noun after a name tells what it is. */
function typeByNoun(next: Token | undefined): NameType | undefined {
  return next !== undefined && BODY_NOUNS.has(next.text) ? 'Organization' : undefined;
}

/** "MINISTER TANAKA:" is the Tanaka of other lines. Two names in capitals stay as they are printed. */
function inSmallLetters(name: NameSpan): NameSpan {
  if (name.words.length > 1) return name;
  const text = unshout(name.text);
  return { ...name, text, words: [text] };
}

/** "Congo, which chairs the panel", where the article leaves open which of the two it is: no body either. */
function isUnmarkedCountry({ text }: NameSpan, type: NameType): boolean {
  return type === 'Organization' && isCountryTerm(text);
}

function isFalseName({ words, isInitial, from }: NameSpan, tokens: readonly Token[]): boolean {
  const [only] = words;
  if (only === undefined || words.length > 1) return words.every((word) => NO_ENTITY.has(word));
  if (NO_ENTITY.has(only)) return true;
  // "Party leaders met": a body’s word alone that opens a sentence is any word.
  if (isInitial && ORGANIZATION_WORDS.has(only) && !ORGANIZATION_NAMES.has(only)) return true;
  return isInitial && hasClass(tokens[from], WORD.adverb | WORD.gerund | WORD.participle);
}
