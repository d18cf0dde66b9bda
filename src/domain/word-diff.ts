import type { ArticleWord } from './article-words.ts';

/** Two wordings side by side: words that both have, words only in the old one, words only in the new one. */
export interface WordChange {
  readonly type: 'same' | 'removed' | 'added';
  readonly raw: string;
}

type Word = Pick<ArticleWord, 'word' | 'raw'>;

/** The shortest way from one wording to another, word by word (longest common subsequence). */
export function diffWords(before: readonly Word[], after: readonly Word[]): readonly WordChange[] {
  const lengths = commonLengths(before, after);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const old = before[i];
    const now = after[j];
    if (old !== undefined && now !== undefined && old.word === now.word) {
      changes.push({ type: 'same', raw: now.raw });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      changes.push({ type: 'removed', raw: old.raw });
      i += 1;
    } else if (now !== undefined) {
      changes.push({ type: 'added', raw: now.raw });
      j += 1;
    }
  }
  return changes;
}

/** How many words were put in, taken out or replaced; a replaced word counts once. */
export function countChanges(changes: readonly WordChange[]): number {
  const removed = changes.filter(({ type }) => type === 'removed').length;
  const added = changes.filter(({ type }) => type === 'added').length;
  return Math.max(removed, added);
}

/** Those words of one wording that another has not, or not as often, in whatever order: at most as many as a diff removes, and quick to tell. */
export function listMissing<Missing extends Word>(
  words: readonly Missing[],
  others: readonly Word[],
): readonly Missing[] {
  const left = new Map<string, number>();
  for (const { word } of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter(({ word }) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const NEGATIONS = new Set(
  'no not never none nobody nothing neither nor without cannot lack refuse refuses refused reject rejects rejected deny denies denied fail fails failed'.split(
    ' ',
  ),
);

/**
 * Whether a change can be the same statement in other words. A name, a number or a negation that comes, goes or changes
 * makes it another statement: "Iran will attend" is no rewording of "Iraq will attend", nor of "Iran will not attend".
 * Every changed word with a capital counts as a name; that loses a few honest rewordings and no reader's trust.
 */
export function keepsStatement(changes: readonly WordChange[]): boolean {
  return changes.every(({ type, raw }) => type === 'same' || !carriesIdentity(raw));
}

function carriesIdentity(raw: string): boolean {
  const lower = raw.toLowerCase();
  return raw !== lower || /[\p{N}\p{S}%]/u.test(raw) || NEGATIONS.has(lower) || /n['’]t$/.test(lower);
}

/** How many changed words a rewording of this many words may have: up to half of a short phrase, an eighth of a long one. */
export function allowedChanges(length: number): number {
  if (length < 3) return 0;
  return length === 3 ? 1 : Math.max(2, Math.floor(length / 8));
}

function commonLengths(before: readonly Word[], after: readonly Word[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const row = rows[i];
    if (row === undefined) continue;
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const isSame = before[i]?.word === after[j]?.word;
      row[j] = isSame ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
