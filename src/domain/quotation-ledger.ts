import { type ArticleWord, listTextWords } from './article-words.ts';
import { type IndexedArticle, indexArticle, type QuotationRecord } from './indexed-article.ts';
import { keptInOrder } from './kept-order.ts';
import type { NewsArticle } from './news-article.ts';
import type { FormerQuotation } from './quotation.ts';
import { parseQuotationHash } from './quotation-id.ts';
import { describeSurroundings, type Surroundings } from './surroundings.ts';
import { overlapsSpan, type TextSpan } from './text-span.ts';
import { allowedChanges, countChanges, diffWords, keepsStatement, listMissing } from './word-diff.ts';
import { indexWords } from './word-index.ts';

/**
 * The next edition of an article with its history: what the former edition had and this one has not stays in the
 * ledger, with its successor where that is unmistakable. `until` is the day of the new edition, `YYYY-MM-DD`.
 */
export function carryLedger(former: NewsArticle, next: NewsArticle, until: string): NewsArticle {
  const before = indexArticle(former);
  const now = indexArticle(next);
  const lost = before.records.filter(({ quotation }) => !now.recordById.has(quotation.id));
  const fresh = now.records.filter(({ quotation }) => !before.recordById.has(quotation.id));
  const kept = keptInOrder([...before.recordById.keys()], [...now.recordById.keys()]);
  const change = { before, now, lost, fresh, kept };
  const entries = lost.map((record) => {
    const speaker = speakerName(before, record);
    const successor = findSuccessor(change, record);
    return {
      id: record.quotation.id,
      words: record.words,
      ...(speaker !== undefined && { speaker }),
      until,
      ...(successor !== undefined && { replacedBy: successor }),
    };
  });
  const successorOf = new Map(entries.map(({ id, replacedBy }) => [id, replacedBy]));
  const older = former.formerQuotations
    .filter(({ id }) => !now.recordById.has(id))
    .map((entry) => followSuccessor(entry, now, successorOf));
  return { ...next, formerQuotations: [...older, ...entries] };
}

/** Two editions, and what of the first is not in the second and the other way round. */
interface EditionChange {
  readonly before: IndexedArticle;
  readonly now: IndexedArticle;
  readonly lost: readonly QuotationRecord[];
  readonly fresh: readonly QuotationRecord[];
  /** The ids of the quotations that both have in the same order. */
  readonly kept: ReadonlySet<string>;
}

/** A successor that has gone in its turn hands over to its own, or to nobody. */
function followSuccessor(
  entry: FormerQuotation,
  now: IndexedArticle,
  successorOf: ReadonlyMap<string, string | undefined>,
): FormerQuotation {
  const { replacedBy, ...rest } = entry;
  if (replacedBy === undefined || now.recordById.has(replacedBy)) return entry;
  const next = successorOf.get(replacedBy);
  return next === undefined ? rest : { ...rest, replacedBy: next };
}

/**
 * The one new quotation that is a lost one in other words: the very words under a new id, another speaker's only between
 * or in the very sentences (the speaker was corrected); or the same speaker's in the same place, with few changes and no
 * name, number or negation among them. Each must be the other's only choice: two that are as close leave it open.
 */
function findSuccessor(change: EditionChange, record: QuotationRecord): string | undefined {
  const { before, now, lost, fresh } = change;
  const isLike = (old: QuotationRecord, candidate: QuotationRecord) => {
    const isSpeakers = speakerName(before, old) === speakerName(now, candidate);
    if (hasSameWords(old, candidate)) return isSpeakers || standsInText(change, old, candidate);
    return isSpeakers && isRewording(old, candidate) && standsInPlace(change, old, candidate);
  };
  const [only, ...more] = fresh.filter((candidate) => isLike(record, candidate));
  if (only === undefined || more.length > 0) return undefined;
  const claimants = lost.filter((other) => isLike(other, only));
  return claimants.length === 1 ? only.quotation.id : undefined;
}

/** Whether both stand between the same two quotations that neither went nor moved. */
function standsInPlace(
  { before, now, kept }: EditionChange,
  old: QuotationRecord,
  candidate: QuotationRecord,
): boolean {
  const [a, b] = [neighbours(before, old, kept), neighbours(now, candidate, kept)];
  return a.previous === b.previous && a.next === b.next;
}

/**
 * Whether both stand between the same two sentences of the text, or in the same one beside one of them. “She said” alone
 * proves nothing: elsewhere it is another woman.
 */
function standsInText({ before, now }: EditionChange, old: QuotationRecord, candidate: QuotationRecord) {
  const [a, b] = [surroundingsOf(before, old), surroundingsOf(now, candidate)];
  if (a === undefined || b === undefined) return false;
  const beside = Number(a.previous === b.previous) + Number(a.next === b.next);
  return beside === 2 || (beside === 1 && a.sentence === b.sentence);
}

/** Undefined for a quotation of signs alone. */
function surroundingsOf(
  { article }: IndexedArticle,
  { quotation }: QuotationRecord,
): Surroundings | undefined {
  const index = indexWords(article.paragraphs);
  const isOwn = (word: TextSpan) => quotation.segments.some((segment) => overlapsSpan(word, segment));
  const from = index.words.findIndex(isOwn);
  return from < 0
    ? undefined
    : describeSurroundings(index, { from, to: index.words.findLastIndex(isOwn) + 1 });
}

function neighbours({ records }: IndexedArticle, record: QuotationRecord, kept: ReadonlySet<string>) {
  const at = records.indexOf(record);
  const isKept = ({ quotation }: QuotationRecord) => kept.has(quotation.id);
  return {
    previous: records.slice(0, at).findLast(isKept)?.quotation.id,
    next: records.slice(at + 1).find(isKept)?.quotation.id,
  };
}

function hasSameWords(a: QuotationRecord, b: QuotationRecord): boolean {
  return parseQuotationHash(a.quotation.id) === parseQuotationHash(b.quotation.id);
}

function isRewording(before: QuotationRecord, after: QuotationRecord): boolean {
  const [words, later] = [wordsOf(before), wordsOf(after)];
  const allowed = allowedChanges(words.length);
  // Where more words went than may, their order, which takes the square of their number, is not compared.
  if (Math.max(listMissing(words, later).length, later.length - words.length) > allowed) return false;
  const changes = diffWords(words, later);
  return countChanges(changes) <= allowed && keepsStatement(changes);
}

const known = new WeakMap<QuotationRecord, readonly ArticleWord[]>();

/** Listed once: each quotation is compared with many. */
function wordsOf(record: QuotationRecord): readonly ArticleWord[] {
  const before = known.get(record);
  if (before !== undefined) return before;
  const words = listTextWords(record.words);
  known.set(record, words);
  return words;
}

function speakerName(article: IndexedArticle, { quotation }: QuotationRecord): string | undefined {
  return quotation.speaker === undefined ? undefined : article.entityById.get(quotation.speaker)?.name;
}
