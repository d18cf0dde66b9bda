import type { FoundQuotation } from './found-quotation.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { ROLE_NOUNS, TITLES } from './role-nouns.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Words of the longest label: "Minister of Foreign Affairs Ada Nowak". */
const LONGEST_LABEL = 7;
/** Labels of those who ask; they make a page of labels a transcript. */
const ASKING = /^(?:q|question|reporter|journalist|interviewer|moderator|host|press)$/;

/**
 * What is said in a printed exchange: "Question: Will it be built? / Minister Nowak: It will." The words after a label are the
 * speaker’s whole words, to the paragraph’s end, with or without marks. A page has such an exchange where somebody asks under a label or
 * a name is the label of two paragraphs or more; "Location: Geneva" alone is none.
 */
export function findTranscript({ paragraphs, tokens }: ParsedArticle): readonly FoundQuotation[] {
  const labels = tokens.map(labelEnd);
  const names = labels.map((end, at) => (end === undefined ? '' : labelOf(tokens[at] ?? [], end)));
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  const isExchange = counts.size > 1 && [...counts].some(([name, count]) => count > 1 || ASKING.test(name));
  if (!isExchange) return [];
  return labels.flatMap((end, paragraph) => {
    const own = tokens[paragraph] ?? [];
    const first = own[end === undefined ? -1 : end + 2];
    const opening = own[0];
    const closing = end === undefined ? undefined : own[end];
    if (first === undefined || opening === undefined || closing === undefined) return [];
    const text = (paragraphs[paragraph] ?? '').trimEnd();
    return [
      {
        kind: 'direct' as const,
        segments: [{ paragraph, start: first.start, end: text.length }] as const,
        source: { paragraph, start: opening.start, end: closing.end },
        pattern: 'before' as const,
      },
    ];
  });
}

/** The last token of the label that opens a paragraph, if one does: capitalised words and titles before a colon. */
function labelEnd(tokens: readonly Token[]): number | undefined {
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex(({ text }) => text === ':');
  if (colon < 1 || tokens[colon + 1] === undefined) return undefined;
  const isAsking = colon === 1 && ASKING.test(tokens[0]?.lower ?? '');
  const isName = tokens
    .slice(0, colon)
    .every((token) => hasClass(token, WORD.capital) || /^(?:of|for|the|de|van|bin|al)$/.test(token.lower));
  if (!isAsking && !(isName && isPersonal(tokens, colon))) return undefined;
  return hasSpeech(tokens, colon + 1) ? colon - 1 : undefined;
}

/** "Minister Nowak", "Ada Nowak", "NOWAK": a title, two names, or one in capitals; not "Background", "Note". */
function isPersonal(tokens: readonly Token[], colon: number): boolean {
  const [first] = tokens;
  if (first === undefined || hasClass(first, WORD.determiner)) return false;
  const isTitled = TITLES.has(first.text) || ROLE_NOUNS.has(first.lower);
  return isTitled || colon > 1 || /^\p{Lu}{3,}$/u.test(first.text);
}

/** A sentence of more than a word or two, and not a mark’s: those are found as quotations. */
function hasSpeech(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from);
  return rest.length > 1 && !/^[“"‘«„]$/.test(rest[0]?.text ?? '');
}

function labelOf(tokens: readonly Token[], end: number): string {
  return tokens
    .slice(0, end + 1)
    .map(({ lower }) => lower)
    .join(' ');
}
