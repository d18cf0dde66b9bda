import type { NewsArticle } from '#domain/news-article.ts';
import type { Quotation } from '#domain/quotation.ts';
import type { TextSpan } from '#domain/text-span.ts';

/** What two documents of one text agree on, and each difference in words. */
export interface Comparison {
  readonly agreed: Readonly<Record<string, number>>;
  readonly total: Readonly<Record<string, number>>;
  readonly differences: readonly string[];
}

/** Compares a document item by item with the one that people made. Entities are matched by name, whatever their ids. */
export function compareDocuments(gold: NewsArticle, found: NewsArticle): Comparison {
  const tally = newTally();
  compareQuotations(tally, gold, found);
  compareEntities(tally, gold, found);
  compareMentions(tally, gold, found);
  return tally;
}

interface MutableTally {
  readonly agreed: Record<string, number>;
  readonly total: Record<string, number>;
  readonly differences: string[];
}

function newTally(): MutableTally {
  return { agreed: {}, total: {}, differences: [] };
}

function count(tally: MutableTally, what: string, isSame: boolean, difference: string): void {
  tally.total[what] = (tally.total[what] ?? 0) + 1;
  tally.agreed[what] = (tally.agreed[what] ?? 0) + (isSame ? 1 : 0);
  if (!isSame) tally.differences.push(`${what}: ${difference}`);
}

function compareQuotations(tally: MutableTally, gold: NewsArticle, found: NewsArticle): void {
  const others = new Map(found.quotations.map((quotation) => [placeOf(quotation.segments[0]), quotation]));
  for (const quotation of gold.quotations) {
    const place = placeOf(quotation.segments[0]);
    const words = read(gold, quotation.segments[0]).slice(0, 50);
    const other = others.get(place);
    others.delete(place);
    count(tally, 'quotation', other !== undefined, `missing “${words}”`);
    if (other === undefined) continue;
    compareParts(tally, gold, found, quotation, other, words);
  }
  for (const quotation of others.values()) {
    count(tally, 'extra quotation', false, `${quotation.kind} “${read(found, quotation.segments[0])}”`);
  }
}

function compareParts(
  tally: MutableTally,
  gold: NewsArticle,
  found: NewsArticle,
  a: Quotation,
  b: Quotation,
  words: string,
): void {
  const spans = (spans: readonly TextSpan[]) => spans.map(placeOf).join(' ');
  const text = (article: NewsArticle, span: TextSpan | undefined) => (span ? read(article, span) : 'nothing');
  const differ = (x: string, y: string) => `“${words}” is ${x}, found ${y}`;
  count(tally, 'kind', a.kind === b.kind, differ(a.kind, b.kind));
  count(
    tally,
    'segments',
    spans(a.segments) === spans(b.segments),
    differ(spans(a.segments), spans(b.segments)),
  );
  count(
    tally,
    'speaker',
    nameOf(gold, a.speaker) === nameOf(found, b.speaker),
    differ(nameOf(gold, a.speaker), nameOf(found, b.speaker)),
  );
  const [source, otherSource] = [text(gold, a.sourceMention), text(found, b.sourceMention)];
  count(tally, 'source', source === otherSource, differ(source, otherSource));
  count(
    tally,
    'cue',
    text(gold, a.cue) === text(found, b.cue),
    differ(text(gold, a.cue), text(found, b.cue)),
  );
  const shared = a.topics.filter((topic) => b.topics.includes(topic));
  for (const topic of a.topics)
    count(tally, 'topic', shared.includes(topic), `“${words}” lacks ${topic}, has ${b.topics.join(' ')}`);
  for (const topic of b.topics)
    if (!a.topics.includes(topic)) count(tally, 'extra topic', false, `“${words}”: ${topic}`);
  count(tally, 'first topic', a.topics[0] === b.topics[0], differ(a.topics[0] ?? '', b.topics[0] ?? ''));
}

function compareEntities(tally: MutableTally, gold: NewsArticle, found: NewsArticle): void {
  const names = new Map(found.entities.map((entity) => [`${entity.type} ${entity.name}`, entity]));
  for (const entity of gold.entities) {
    const key = `${entity.type} ${entity.name}`;
    const other = names.get(key);
    names.delete(key);
    count(tally, 'entity', other !== undefined, `missing ${key}`);
    if (other === undefined) continue;
    const [own, others] = [[...entity.aliases].sort().join(' | '), [...other.aliases].sort().join(' | ')];
    count(tally, 'aliases', own === others, `${entity.name}: ${own}, found ${others}`);
  }
  for (const key of names.keys()) count(tally, 'extra entity', false, key);
}

function compareMentions(tally: MutableTally, gold: NewsArticle, found: NewsArticle): void {
  const key = (article: NewsArticle, mention: NewsArticle['mentions'][number]) =>
    `${placeOf(mention)} “${read(article, mention)}” ${mention.form} ${nameOf(article, mention.entity)}`;
  const others = new Set(found.mentions.map((mention) => key(found, mention)));
  for (const mention of gold.mentions) {
    const own = key(gold, mention);
    count(tally, 'mention', others.delete(own), `missing ${own}`);
  }
  for (const other of others) count(tally, 'extra mention', false, other);
}

function placeOf({ paragraph, start, end }: TextSpan): string {
  return `${paragraph}:${start}-${end}`;
}

function read({ paragraphs }: NewsArticle, { paragraph, start, end }: TextSpan): string {
  return paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end) ?? '';
}

function nameOf({ entities }: NewsArticle, id: string | undefined): string {
  return entities.find((entity) => entity.id === id)?.name ?? 'nobody';
}
