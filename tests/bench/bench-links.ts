// Links against edits: npm run bench:links [-- --edits 20000 --seed 1]
import { indexArticle } from '#domain/indexed-article.ts';
import { makePassage } from '#domain/make-passage.ts';
import { formatPassage, type PassageLink, parsePassage } from '#domain/passage-link.ts';
import { carryLedger } from '#domain/quotation-ledger.ts';
import { resolvePassage } from '#domain/resolve-passage.ts';
import { resolveQuotation } from '#domain/resolve-quotation.ts';
import { makeArticle } from './article-maker.ts';
import { applySeries } from './edit-series.ts';
import { type KeyedArticle, type KeyedSentence, type PlacedArticle, placeArticle } from './edited-article.ts';
import { EDITS, withLookAlike } from './edits.ts';
import { anchorHypothesis, selectHypothesis } from './hypothesis-method.ts';
import {
  FATES,
  type Fate,
  fateOf,
  joinParagraphs,
  judge,
  type Landing,
  type Verdict,
} from './link-oracle.ts';
import { printSpeed } from './link-speed.ts';
import { chooseWords } from './linked-words.ts';
import { pick, seededRandom } from './random.ts';
import { keysInPlaceOf } from './replaced-sentence.ts';

const METHODS = ['passages', 'quotations', 'hypothesis'] as const;
type Method = (typeof METHODS)[number];
const GROUPS = ['one', 'one, words that stood once', 'two or three', 'two or three, words that stood once'];
const NOWHERE: Landing = { keys: [], claim: 'none', isVerbatim: false };

const edits = Number(readOption('--edits') ?? 20_000);
const seed = Number(readOption('--seed') ?? 1);
const random = seededRandom(seed);
/** What a link to a passage carries besides its words, in characters. */
const lengths: number[] = [];
const tallies = new Map<string, number>();
const failures: string[] = [];
const count = (key: string) => tallies.set(key, (tallies.get(key) ?? 0) + 1);
const of = (key: string) => tallies.get(key) ?? 0;
const names = Object.keys(EDITS);

for (let done = 0; done < edits; done += 1) runSeries(chooseSeries(done));
printTable();
printLengths();
printSpeed(random);

/** Each edit alone, and as often two or three of them together. */
function chooseSeries(index: number): readonly string[] {
  const first = names[index % names.length] ?? '';
  const length = index % (2 * names.length) < names.length ? 1 : 2 + Math.floor(random() * 2);
  return [...new Set([first, ...Array.from({ length: length - 1 }, () => pick(random, names))])];
}

function runSeries(series: readonly string[]): void {
  const base = makeDistinct(24);
  const target = pick(random, base.flat());
  const linked = series[0]?.startsWith('removed') ? withLookAlike(base, target, random) : base;
  const edited = applySeries(series, linked, target, random);
  if (hasRepeats(linked) || hasRepeats(edited) || comesBack(linked, edited)) {
    count('drawn again');
    runSeries(series);
    return;
  }
  const keys = chooseWords(linked, target, random).map(({ key }) => key);
  const own = target.words.map(({ key }) => key);
  const [before, after] = [placeArticle(linked), placeArticle(edited)];
  const rows = [joinParagraphs(before), joinParagraphs(after)] as const;
  const changeOf = new Map(
    edited.flatMap((all) =>
      all.flatMap(({ words }) => words.map((word) => [word.key, word.change] as const)),
    ),
  );
  const fates = (some: readonly number[]) =>
    followFate(linked, edited, some, fateOf(some, ...rows, changeOf));
  const { fate, may } = fates(keys);
  const link = makePassage(before.article, spanOf(before, keys[0]), spanOf(before, keys.at(-1)));
  if (link !== undefined) lengths.push(formatPassage(link).length - link.exact.length);
  const isUnique = link?.prefix === '' && link.suffix === '';
  note('passages', series, isUnique, fate, judge(fate, may, followPassage(after, link)));
  const all = fates(own);
  note('quotations', series, true, all.fate, judge(all.fate, all.may, followLedger(before, after, target)));
  note('hypothesis', series, isUnique, fate, judge(fate, may, followHypothesis(...rows, keys)));
}

function makeDistinct(sentences: number): KeyedArticle {
  const article = makeArticle(random, sentences);
  return hasRepeats(article) ? makeDistinct(sentences) : article;
}

/** A link's fate, and the keys of the words that it may land on. */
function followFate(before: KeyedArticle, after: KeyedArticle, keys: readonly number[], fate: Fate) {
  const inPlace = fate === 'gone' ? keysInPlaceOf(before, after, keys) : undefined;
  return inPlace === undefined ? { fate, may: keys } : { fate: 'replaced' as const, may: inPlace };
}

/** The same words of the same speaker twice are not near-duplicates but the same thing; neither link is wrong then. */
function hasRepeats(article: KeyedArticle): boolean {
  return new Set(article.flat().map(said)).size < article.flat().length;
}

/** Nor where edits put in words as new that had been there, or change others into them. */
function comesBack(before: KeyedArticle, after: KeyedArticle): boolean {
  const print = ({ words }: KeyedSentence) => words.map(({ text }) => text).join(' ');
  const former = new Map(before.flat().map((sentence) => [sentence.words[0]?.key, print(sentence)]));
  const known = new Set(former.values());
  return after.flat().some((sentence) => {
    const now = print(sentence);
    return known.has(now) && former.get(sentence.words[0]?.key) !== now;
  });
}

function said({ speaker, words }: KeyedSentence): string {
  return `${speaker} ${words.map(({ text }) => text).join(' ')}`;
}

/** Counts a verdict for one edit or several, and once more where the words stood once when the link was made. */
function note(
  method: Method,
  series: readonly string[],
  isUnique: boolean,
  fate: Fate,
  verdict: Verdict,
): void {
  const group = series.length === 1 ? 'one' : 'two or three';
  for (const each of isUnique ? [group, `${group}, words that stood once`] : [group]) {
    count(`${method} ${each} ${fate}`);
    count(`${method} ${each} ${fate} ${verdict}`);
  }
  if (method === 'hypothesis') return;
  if (verdict === 'wrong') failures.push(`${method}, ${fate}: ${series.join(' + ')}`);
  if (verdict === 'missed' && isUnique) count(`missed: ${method}, ${fate}, ${series.join(' + ')}`);
}

function followPassage(after: PlacedArticle, link: PassageLink | undefined): Landing {
  const read = link && parsePassage(formatPassage(link));
  const found = read && resolvePassage(after.article, read);
  if (found === undefined || found.state === 'gone') return NOWHERE;
  const claim = found.state === 'reworded' ? 'reworded' : 'same';
  return { claim, keys: found.spans.flatMap((span) => keysIn(after, span)), isVerbatim: claim === 'same' };
}

function followLedger(before: PlacedArticle, after: PlacedArticle, target: KeyedSentence): Landing {
  const id = before.quotationIdBySentence.get(target) ?? '';
  const found = resolveQuotation(indexArticle(carryLedger(before.article, after.article, '2026-01-01')), id);
  if (!('record' in found)) return NOWHERE;
  const claim = found.state === 'exact' ? 'same' : 'reworded';
  const { segments } = found.record.quotation;
  return { claim, keys: segments.flatMap((span) => keysIn(after, span)), isVerbatim: claim === 'same' };
}

function followHypothesis(
  before: ReturnType<typeof joinParagraphs>,
  after: ReturnType<typeof joinParagraphs>,
  keys: readonly number[],
): Landing {
  const start = before.keys.indexOf(keys[0] ?? -1);
  const end = before.keys.lastIndexOf(keys.at(-1) ?? -1) + 1;
  const match = anchorHypothesis(after.text, selectHypothesis(before.text, start, end));
  if (match === undefined) return NOWHERE;
  const { start: from, end: to, errors } = match;
  return { claim: 'none', keys: after.keys.slice(from, to), isVerbatim: errors === 0 };
}

/** Where the word with a key stands. */
function spanOf({ keysByParagraph }: PlacedArticle, key = -1) {
  for (const [paragraph, chars] of keysByParagraph) {
    const start = chars.indexOf(key);
    if (start >= 0) return { paragraph, start, end: chars.lastIndexOf(key) + 1 };
  }
  throw new Error('the link’s words are not in the article that it was made from');
}

function keysIn({ keysByParagraph }: PlacedArticle, span: { paragraph: string; start: number; end: number }) {
  return keysByParagraph.get(span.paragraph)?.slice(span.start, span.end) ?? [];
}

function printTable(): void {
  console.log(`${edits} edits of ${names.length} kinds, alone and two or three together, seed ${seed}`);
  console.log(
    `${of('drawn again')} more drawn again: the same sentence of the same speaker twice, before or after\n`,
  );
  console.log(
    '| links | edits | words stand: found | reworded: found | gone: said so | parted | replaced | wrong landings |',
  );
  console.log('|---|---|--:|--:|--:|--:|--:|--:|');
  for (const method of METHODS) {
    for (const group of GROUPS) console.log(formatRow(method, group));
  }
  const missed = [...tallies].filter(([key]) => key.startsWith('missed')).sort(([, a], [, b]) => b - a);
  console.log(
    `\n${missed
      .slice(0, 12)
      .map(([key, times]) => `${times} × ${key}`)
      .join('\n')}`,
  );
  if (failures.length > 0) {
    console.log(`\nWRONG:\n${failures.join('\n')}`);
    process.exitCode = 1;
  }
}

function printLengths(): void {
  const sorted = lengths.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  console.log(`\nBesides its words a passage link has ${at(0.5)} characters (median), ${at(0.95)} (95 %)`);
}

function formatRow(method: Method, group: string): string {
  const key = (fate: Fate) => `${method} ${group} ${fate}`;
  const share = (fate: Fate) =>
    `${((100 * of(`${key(fate)} right`)) / of(key(fate))).toFixed(2)} % of ${of(key(fate))}`;
  const wrong = FATES.reduce((sum, fate) => sum + of(`${key(fate)} wrong`), 0);
  const cells = [
    share('stands'),
    share('reworded'),
    share('gone'),
    of(key('parted')),
    of(key('replaced')),
    wrong,
  ];
  return `| ${[method, group, ...cells].join(' | ')} |`;
}

function readOption(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
