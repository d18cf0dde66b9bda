import type { NewsArticle } from '#domain/news-article.ts';
import { QUOTATION_KINDS } from '#domain/quotation.ts';
import type { ArticleEdition } from '#ingest/article-edition.ts';
import type { CorrectionOutcome } from '#ingest/correct-article.ts';
import { contentFile, documentFile } from './article-store.ts';
import { describeCorrections } from './report-corrections.ts';

type Row = readonly [string, string];

/** What was found in an article, in aligned lines of plain text, and what an editor should look at. */
export function formatReport(edition: ArticleEdition): string {
  const { article, doubts, corrections } = edition;
  const rows: readonly Row[] = [
    ['article', article.headline],
    ['files', `${contentFile(article.slug)}, ${documentFile(article.slug)}`],
    ['paragraphs', String(article.paragraphs.length)],
    ['quotations', describeKinds(article)],
    ['speakers', describeSpeakers(article)],
    ['countries', describeCountries(article)],
    ['topics', describeTopics(article)],
    ...(corrections.length > 0 ? [['corrections', describeStates(corrections)] as const] : []),
    ['unsure of', doubts.length === 0 ? 'nothing' : String(doubts.length)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const troubled = corrections.filter(({ state }) => state !== 'applied');
  return [
    ...rows.map(([label, value]) => `${label.padEnd(width)}  ${value}`),
    ...doubts.map(({ about, message }) => `  ? ${about}: ${message}`),
    ...describeCorrections(article.slug, troubled).map((line) => `  ! ${line}`),
    '',
  ].join('\n');
}

/** "16: 8 direct, 2 mixed, 6 indirect" */
function describeKinds({ quotations }: NewsArticle): string {
  const counts = QUOTATION_KINDS.map((kind) => ({
    name: kind,
    count: quotations.filter((quotation) => quotation.kind === kind).length,
  }));
  const parts = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${count} ${name}`);
  return [String(quotations.length), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ');
}

function describeSpeakers({ quotations, entities }: NewsArticle): string {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return countNames(
    quotations.map(({ speaker }) => (speaker === undefined ? 'unknown' : (nameOf.get(speaker) ?? speaker))),
  );
}

function describeCountries({ entities, mentions }: NewsArticle): string {
  const countries = new Map(
    entities.flatMap(({ id, type, name }) => (type === 'Country' ? [[id, name] as const] : [])),
  );
  return countNames(mentions.flatMap(({ entity }) => countries.get(entity) ?? []));
}

function describeTopics({ quotations }: NewsArticle): string {
  return countNames(quotations.flatMap(({ topics }) => topics));
}

/** "Iran 12, Iraq 1": the most frequent first, equals in the order in which they come. */
function countNames(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.length === 0 ? 'none' : sorted.map(([name, count]) => `${name} ${count}`).join(', ');
}

function describeStates(corrections: readonly CorrectionOutcome[]): string {
  return countNames(corrections.map(({ state }) => state));
}
