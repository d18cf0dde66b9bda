// Links against edits: npm run bench:links [-- --edits 13000 --seed 1]
import { listWords } from '#domain/article-words.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { makePassage } from '#domain/make-passage.ts';
import { formatPassage, parsePassage } from '#domain/passage-link.ts';
import { carryLedger, resolveQuotation } from '#domain/quotation-ledger.ts';
import { resolvePassage } from '#domain/resolve-passage.ts';
import { makeArticle } from './article-maker.ts';
import { type KeyedArticle, type KeyedSentence, placeArticle } from './edited-article.ts';
import { EDITS, withLookAlike } from './edits.ts';
import { anchorHypothesis, selectHypothesis } from './hypothesis-method.ts';
import { pick, type Random, seededRandom } from './random.ts';

/** What became of a link's words: they stand, they were reworded, or they are another statement or none. */
type Fate = 'stands' | 'reworded' | 'gone';
type Verdict = 'right' | 'missed' | 'wrong';
const METHODS = ['passages', 'quotations', 'hypothesis'] as const;
type Method = (typeof METHODS)[number];

const edits = Number(readOption('--edits') ?? 13_000);
const random = seededRandom(Number(readOption('--seed') ?? 1));
const tallies = new Map<string, number>();
const failures: string[] = [];
const count = (key: string) => tallies.set(key, (tallies.get(key) ?? 0) + 1);
const of = (key: string) => tallies.get(key) ?? 0;
const names = Object.keys(EDITS);

for (let done = 0; done < edits; done += 1) runEdit(names[done % names.length] ?? '');
printTable();
printSpeed();

function runEdit(name: string): void {
  const base = makeArticle(random, 24);
  const target = pick(random, base.flat());
  const linked = name.startsWith('removed') ? withLookAlike(base, target, random) : base;
  const edited = EDITS[name]?.(linked, target, random) ?? linked;
  // The same words of the same speaker twice are not near-duplicates but the same thing; neither link is wrong then.
  if (hasRepeats(linked) || hasRepeats(edited)) {
    runEdit(name);
    return;
  }
  const before = placeArticle(linked);
  const after = placeArticle(edited);
  const range = chooseWords(target, random);
  const keys = range.map(({ key }) => key);
  const fate = fateOf(keys, edited);

  const span = spanOf(before, keys);
  const link = makePassage(before.article, span, span);
  const read = link && parsePassage(formatPassage(link));
  const resolved = read && resolvePassage(after.article, read);
  const landed = resolved && 'spans' in resolved ? resolved.spans.flatMap((at) => keysIn(after, at)) : [];
  judge('passages', name, fate, landed, keys);

  const fateOfQuotation = fateOf(
    target.words.map(({ key }) => key),
    edited,
  );
  judge(
    'quotations',
    name,
    fateOfQuotation,
    resolveByLedger(before, after, target),
    target.words.map(({ key }) => key),
  );

  const [textBefore, textAfter] = [joinText(before), joinText(after)];
  const start = offsetOf(before, span.paragraph) + span.start;
  const match = anchorHypothesis(
    textAfter,
    selectHypothesis(textBefore, start, start + span.end - span.start),
  );
  judge('hypothesis', name, fate, match ? joinKeys(after).slice(match.start, match.end) : [], keys);
}

function hasRepeats(article: KeyedArticle): boolean {
  const said = article
    .flat()
    .map(({ speaker, words }) => `${speaker} ${words.map(({ text }) => text).join(' ')}`);
  return new Set(said).size < said.length;
}

function judge(
  method: Method,
  edit: string,
  fate: Fate,
  landed: readonly number[],
  keys: readonly number[],
): void {
  const verdict = verdictOf(fate, landed, keys);
  count(`${method} ${fate}`);
  count(`${method} ${fate} ${verdict}`);
  if (method !== 'hypothesis' && verdict === 'wrong') failures.push(`${method}: ${edit}`);
  if (method !== 'hypothesis' && verdict === 'missed') count(`missed: ${method}, ${fate}, ${edit}`);
}

/** A landing is right when most of what it covers are the link's own words and the link's words may be landed on. */
function verdictOf(fate: Fate, landed: readonly number[], keys: readonly number[]): Verdict {
  const words = new Set(landed.filter((key) => key !== 0));
  if (words.size === 0) return fate === 'gone' ? 'right' : 'missed';
  const own = keys.filter((key) => words.has(key)).length;
  const isOwn = own >= keys.length / 2 && own >= words.size / 2;
  return isOwn && fate !== 'gone' ? 'right' : 'wrong';
}

function fateOf(keys: readonly number[], edited: KeyedArticle): Fate {
  const words = edited.flat().flatMap((sentence) => sentence.words);
  const found = keys.map((key) => words.find((word) => word.key === key));
  if (found.some((word) => word === undefined || word.change === 'identity')) return 'gone';
  return found.some((word) => word?.change === 'wording') ? 'reworded' : 'stands';
}

function resolveByLedger(
  before: ReturnType<typeof placeArticle>,
  after: ReturnType<typeof placeArticle>,
  target: KeyedSentence,
) {
  const id = before.quotationIdBySentence.get(target) ?? '';
  const next = indexArticle(carryLedger(before.article, after.article, '2026-01-01'));
  const resolved = resolveQuotation(next, id);
  return 'record' in resolved ? resolved.record.quotation.segments.flatMap((at) => keysIn(after, at)) : [];
}

/** The whole sentence, or a stretch of it of at least three words. */
function chooseWords({ words }: KeyedSentence, source: Random) {
  if (source() < 0.5) return words;
  const length = 3 + Math.floor(source() * (words.length - 3));
  const start = Math.floor(source() * (words.length - length + 1));
  return words.slice(start, start + length);
}

type Placed = ReturnType<typeof placeArticle>;

function spanOf({ keysByParagraph }: Placed, keys: readonly number[]) {
  for (const [paragraph, chars] of keysByParagraph) {
    const start = chars.indexOf(keys[0] ?? -1);
    if (start >= 0) return { paragraph, start, end: chars.lastIndexOf(keys.at(-1) ?? -1) + 1 };
  }
  throw new Error('the link’s words are not in the article that it was made from');
}

function keysIn({ keysByParagraph }: Placed, span: { paragraph: string; start: number; end: number }) {
  return keysByParagraph.get(span.paragraph)?.slice(span.start, span.end) ?? [];
}

function joinText({ article }: Placed): string {
  return article.paragraphs.map(({ text }) => text).join('\n');
}

function joinKeys({ article, keysByParagraph }: Placed): readonly number[] {
  return article.paragraphs.flatMap(({ id }) => [...(keysByParagraph.get(id) ?? []), 0]);
}

function offsetOf({ article }: Placed, paragraph: string): number {
  let offset = 0;
  for (const { id, text } of article.paragraphs) {
    if (id === paragraph) return offset;
    offset += text.length + 1;
  }
  return offset;
}

function printTable(): void {
  console.log(`${edits} edits of ${names.length} kinds, seed ${readOption('--seed') ?? 1}\n`);
  console.log('| links | words stand: found | reworded: found | gone: said so | wrong landings |');
  console.log('|---|--:|--:|--:|--:|');
  for (const method of METHODS) {
    const share = (fate: Fate) =>
      `${((100 * of(`${method} ${fate} right`)) / of(`${method} ${fate}`)).toFixed(2)} % of ${of(`${method} ${fate}`)}`;
    const wrong = (['stands', 'reworded', 'gone'] as const).reduce(
      (sum, fate) => sum + of(`${method} ${fate} wrong`),
      0,
    );
    console.log(`| ${method} | ${share('stands')} | ${share('reworded')} | ${share('gone')} | ${wrong} |`);
  }
  const missed = [...tallies].filter(([key]) => key.startsWith('missed')).sort(([, a], [, b]) => b - a);
  console.log(`\n${missed.map(([key, times]) => `${times} × ${key}`).join('\n')}`);
  if (failures.length > 0) console.log(`\nWRONG: ${failures.join(', ')}`);
}

function printSpeed(): void {
  const placed = placeArticle(makeArticle(random, 380));
  const words = listWords(placed.article.paragraphs);
  const times: Record<'make' | 'exact' | 'reworded', number[]> = { make: [], exact: [], reworded: [] };
  for (let run = 0; run < 200; run += 1) {
    const word = pick(random, words.slice(0, -20));
    const span = { paragraph: word.paragraph, start: word.start, end: word.end + 40 };
    const started = performance.now();
    const link = makePassage(placed.article, span, span);
    times.make.push(performance.now() - started);
    if (link === undefined) continue;
    const again = performance.now();
    resolvePassage(placed.article, link);
    times.exact.push(performance.now() - again);
    const other = performance.now();
    resolvePassage(placed.article, {
      ...link,
      exact: link.exact.replace(/\w+/, 'zebra'),
      rewordable: 'beside',
    });
    times.reworded.push(performance.now() - other);
  }
  const median = (list: readonly number[]) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]?.toFixed(2);
  console.log(
    `\n${words.length} words: make ${median(times.make)} ms, resolve ${median(times.exact)} ms, resolve reworded ${median(times.reworded)} ms (medians of 200)`,
  );
}

function readOption(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
