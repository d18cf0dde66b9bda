import { isCountryTerm, isShoutedTerm } from './country-gazetteer.ts';
import type { FoundQuotation } from './found-quotation.ts';
import {
  ORGANIZATION_NAMES,
  ORGANIZATION_WORDS,
  PLACE_NAMES,
  PLACE_WORDS,
  TEXT_WORDS,
} from './name-words.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { ROLE_NOUNS, TITLES } from './role-nouns.ts';
import { mapSentences } from './sentence-map.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Words of the longest label: "Minister of Foreign Affairs Ada Nowak". */
const LONGEST_LABEL = 7;
/** And of what stands in brackets after it: "(European Union, on behalf of the Quartet)". */
const LONGEST_REMARK = 12;
/** Labels of those who ask; they make a page of labels a transcript. */
const ASKING = /^(?:q|question|reporter|journalist|interviewer|moderator|host|press)$/;
/** The label of those who answer: beside one that asks it is nobody’s name and everybody’s words. */
const ANSWERING = /^(?:a|answer)$/;
/** The words with which people speak to each other: those of the first and second person. */
const SPOKEN = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)(?:[’'].*)?$/;

/** A paragraph that opens with a label. */
interface Labelled {
  readonly paragraph: number;
  /** The last token of the label's name. */
  readonly end: number;
  readonly colon: number;
  /** "minister pinto" */
  readonly name: string;
  /** Whether its own words, outside marks, speak to somebody: "I", "you", a question. */
  readonly isSpoken: boolean;
}

/**
 * What is said in a printed exchange: "Question: Will it be built? / Minister Nowak: It will." The words after a label are the
 * speaker’s whole words, to the paragraph’s end, with or without marks. A page has such an exchange where somebody asks under a label or
 * a name is the label of two paragraphs or more; "Location: Geneva" alone is none. A label is a speaker’s where its words speak to
 * somebody or answer one who asks; "TEHRAN: The rial fell", again and again, is a list.
 */
export function findTranscript(article: ParsedArticle): readonly FoundQuotation[] {
  const all = findLabels(article);
  const isAsked = all.some(({ name }) => ASKING.test(name));
  const labelled = isAsked ? all : all.filter(({ name }) => !ANSWERING.test(name));
  const names = new Set(labelled.map(({ name }) => name));
  const isExchange = names.size > 1 && (names.size < labelled.length || isAsked);
  if (!isExchange) return [];
  const speakers = new Set(
    labelled.flatMap(({ name, isSpoken }, at) =>
      ASKING.test(name) || isSpoken || ASKING.test(labelled[at - 1]?.name ?? '') ? [name] : [],
    ),
  );
  return labelled.flatMap((label) => (speakers.has(label.name) ? speechUnder(article, label) : []));
}

function speechUnder(
  { paragraphs, tokens }: ParsedArticle,
  { paragraph, end, colon }: Labelled,
): readonly FoundQuotation[] {
  const own = tokens[paragraph] ?? [];
  const [opening] = own;
  const [closing, sign, first] = [own[end], own[colon], own[colon + 1]];
  if (opening === undefined || closing === undefined || sign === undefined || first === undefined) return [];
  const text = (paragraphs[paragraph] ?? '').trimEnd();
  return [
    {
      kind: 'direct',
      segments: [{ paragraph, start: first.start, end: text.length }],
      source: { paragraph, start: opening.start, end: closing.end },
      // The colon stands for the cue, so that a page can show whom the label names: "MODERATOR:".
      cue: { paragraph, start: sign.start, end: sign.end },
      pattern: 'before',
    },
  ];
}

function findLabels(article: ParsedArticle): readonly Labelled[] {
  const { isQuoted } = mapSentences(article);
  return article.tokens.flatMap((tokens, paragraph) => {
    const label = readLabel(tokens);
    if (label === undefined) return [];
    const name = tokens
      .slice(0, label.end + 1)
      .map(({ lower }) => lower)
      .join(' ');
    const isSpoken = tokens
      .slice(label.colon + 1)
      .some((token) => speaks(token) && !isQuoted(paragraph, token.start));
    return [{ paragraph, ...label, name, isSpoken }];
  });
}

/** "we", "you", "?"; "US" is a country. */
function speaks({ text, lower }: Token): boolean {
  return text === '?' || (SPOKEN.test(lower) && (text === 'I' || !/^\p{Lu}{2}/u.test(text)));
}

/** The label that opens a paragraph, if one does: capitalised words and titles before a colon, or before "(Norway):". */
function readLabel(tokens: readonly Token[]): Pick<Labelled, 'end' | 'colon'> | undefined {
  const colon = tokens.slice(0, LONGEST_LABEL + LONGEST_REMARK + 1).findIndex(({ text }) => text === ':');
  if (colon < 1 || tokens[colon + 1] === undefined) return undefined;
  const bracket = tokens[colon - 1]?.text === ')' ? tokens.findIndex(({ text }) => text === '(') : colon;
  const label = tokens.slice(0, Math.max(0, bracket));
  if (label.length === 0 || label.length > LONGEST_LABEL) return undefined;
  const opening = tokens[0]?.lower ?? '';
  const isExchanged = label.length === 1 && (ASKING.test(opening) || ANSWERING.test(opening));
  const isName = label.every(
    (token) => hasClass(token, WORD.capital) || /^(?:of|for|the|de|van|bin|al)$/.test(token.lower),
  );
  if (!isExchanged && !(isName && isPersonal(label))) return undefined;
  return hasSpeech(tokens, colon + 1) ? { end: label.length - 1, colon } : undefined;
}

/** "Minister Nowak", "Ada Nowak", "NOWAK": a title, two names, or one in capitals; not "Background", "TEHRAN", "Port Office". */
function isPersonal(label: readonly Token[]): boolean {
  const [first] = label;
  if (first === undefined || hasClass(first, WORD.determiner) || isPlaceOrBody(label)) return false;
  const isTitled = TITLES.has(first.text) || ROLE_NOUNS.has(first.lower);
  return isTitled || label.length > 1 || /^\p{Lu}{3,}$/u.test(first.text);
}

/** "Baku", "TEHRAN", "Port Office", "GAZA STRIP", "Joint Declaration" */
function isPlaceOrBody(label: readonly Token[]): boolean {
  const printed = label.map(({ text }) => text).join(' ');
  const words = label.map(({ text }) => (/^\p{Lu}{2,}$/u.test(text) ? capitalize(text) : text));
  const whole = words.join(' ');
  const last = words.at(-1) ?? '';
  return (
    [ORGANIZATION_WORDS, PLACE_WORDS, TEXT_WORDS].some((table) => table.has(last)) ||
    ORGANIZATION_NAMES.has(whole) ||
    PLACE_NAMES.has(whole) ||
    isCountryTerm(printed) ||
    isShoutedTerm(printed)
  );
}

function capitalize(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** A sentence of more than a word or two, and not a mark’s: those are found as quotations. */
function hasSpeech(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  return rest.length > 1 && !/^[“"‘«„]$/.test(rest[0]?.text ?? '');
}
