import { shorten } from '#domain/shorten.ts';
import type { TextSpan } from '#domain/text-span.ts';
import type { ArticleFile } from './article-schema.ts';
import { type Fault, formatPath } from './decode-result.ts';
import { PAUSE_ITEMS } from './pause-items.ts';

type Keys = readonly (string | number)[];

/**
 * What a file of the right shape can still get wrong: offsets outside the text, ids that nothing has, segments out of
 * order, unknown topics. Yields in the order of the file, and undefined every now and then, where one may pause.
 */
export function* findArticleFaults(
  file: ArticleFile,
  topics: ReadonlySet<string>,
): Generator<Fault | undefined> {
  const textById = new Map(file.paragraphs.map(({ id, text }) => [id, text]));
  const entityIds = new Set(file.entities.map(({ id }) => id));
  const quotationIds = new Set(file.quotations.map(({ id }) => id));
  yield* findRepeats(file);
  for (const [index, key] of file.editorial.entries()) {
    if (file[key] === undefined) yield fault(['editorial', index], `there is no ${key} in this file`);
  }
  for (const [index, mention] of file.mentions.entries()) {
    const keys = ['mentions', index];
    if (isPause(index)) yield undefined;
    if (!entityIds.has(mention.entity)) yield unknownId([...keys, 'entity'], 'entity', mention.entity);
    yield* findSpanFaults(keys, mention, textById);
  }
  for (const [index, quotation] of file.quotations.entries()) {
    if (isPause(index)) yield undefined;
    yield* findQuotationFaults(['quotations', index], quotation, textById, entityIds, topics);
  }
  for (const [index, reference] of (file.timeReferences ?? []).entries()) {
    if (isPause(index)) yield undefined;
    yield* findSpanFaults(['timeReferences', index], reference, textById);
  }
  yield* findOrderFaults(file);
  for (const [index, former] of file.formerQuotations.entries()) {
    const keys = ['formerQuotations', index];
    if (quotationIds.has(former.id)) {
      yield fault(
        [...keys, 'id'],
        `“${shorten(former.id)}” is a quotation of this edition, and so no former one`,
      );
    }
    if (former.replacedBy !== undefined && !quotationIds.has(former.replacedBy)) {
      yield unknownId([...keys, 'replacedBy'], 'quotation', former.replacedBy);
    }
  }
}

function isPause(index: number): boolean {
  return index % PAUSE_ITEMS === PAUSE_ITEMS - 1;
}

function* findQuotationFaults(
  keys: Keys,
  quotation: ArticleFile['quotations'][number],
  textById: ReadonlyMap<string, string>,
  entityIds: ReadonlySet<string>,
  topics: ReadonlySet<string>,
): Generator<Fault> {
  for (const [index, segment] of quotation.segments.entries()) {
    yield* findSpanFaults([...keys, 'segments', index], segment, textById);
  }
  const { speaker, sourceMention, cue } = quotation;
  if (speaker !== undefined && !entityIds.has(speaker))
    yield unknownId([...keys, 'speaker'], 'entity', speaker);
  if (sourceMention) yield* findSpanFaults([...keys, 'sourceMention'], sourceMention, textById);
  if (cue) yield* findSpanFaults([...keys, 'cue'], cue, textById);
  for (const [index, topic] of quotation.topics.entries()) {
    if (!topics.has(topic)) yield unknownId([...keys, 'topics', index], 'topic', topic);
    if (quotation.topics.indexOf(topic) !== index)
      yield fault([...keys, 'topics', index], `“${shorten(topic)}” stands twice`);
  }
}

function* findSpanFaults(
  keys: Keys,
  span: TextSpan,
  textById: ReadonlyMap<string, string>,
): Generator<Fault> {
  const text = textById.get(span.paragraph);
  if (text === undefined) yield unknownId([...keys, 'paragraph'], 'paragraph', span.paragraph);
  else if (span.end > text.length) {
    yield fault([...keys, 'end'], `${span.end} is past the paragraph's ${text.length} characters`);
  } else if (span.start >= span.end) {
    yield fault([...keys, 'start'], `${span.start} is not before the end, ${span.end}`);
  }
}

/** Segments of a quotation, and quotations and mentions as lists, stand in the order of the article. */
function* findOrderFaults(file: ArticleFile): Generator<Fault | undefined> {
  const place = new Map(file.paragraphs.map(({ id }, index) => [id, index]));
  const isBefore = (a: TextSpan, b: TextSpan) =>
    a.paragraph === b.paragraph
      ? a.start < b.start
      : (place.get(a.paragraph) ?? 0) < (place.get(b.paragraph) ?? 0);
  for (const [index, { segments }] of file.quotations.entries()) {
    if (isPause(index)) yield undefined;
    for (const [at, segment] of segments.entries()) {
      const before = segments[at - 1];
      const isInOrder = before === undefined || (isBefore(before, segment) && !overlaps(before, segment));
      if (!isInOrder)
        yield fault(['quotations', index, 'segments', at], 'is not after the segment before it');
    }
    const [first] = segments;
    const before = file.quotations[index - 1]?.segments[0];
    if (before && isBefore(first, before)) {
      yield fault(['quotations', index], 'starts before the quotation that is listed before it');
    }
  }
  for (const [list, what] of [
    ['mentions', 'mention'],
    ['timeReferences', 'reference'],
  ] as const) {
    const spans: readonly TextSpan[] = file[list] ?? [];
    for (const [index, span] of spans.entries()) {
      if (isPause(index)) yield undefined;
      const before = spans[index - 1];
      if (before && isBefore(span, before)) {
        yield fault([list, index], `starts before the ${what} that is listed before it`);
      }
    }
  }
}

function overlaps(before: TextSpan, after: TextSpan): boolean {
  return before.paragraph === after.paragraph && after.start < before.end;
}

function* findRepeats({
  paragraphs,
  entities,
  quotations,
  formerQuotations,
}: ArticleFile): Generator<Fault | undefined> {
  for (const [list, items] of Object.entries({ paragraphs, entities, quotations, formerQuotations })) {
    yield* findRepeated(
      list,
      'id',
      items.map(({ id }) => id),
    );
  }
  // The address of a country's page has its code and nothing else.
  const codes = entities.map((entity) => (entity.type === 'Country' ? entity.countryCode : undefined));
  yield* findRepeated('entities', 'countryCode', codes);
}

/** `values` are those of one key, undefined in items that do not have it. */
function* findRepeated(
  list: string,
  key: string,
  values: readonly (string | undefined)[],
): Generator<Fault | undefined> {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (isPause(index)) yield undefined;
    if (value === undefined) continue;
    if (seen.has(value)) yield fault([list, index, key], `“${shorten(value)}” stands twice`);
    seen.add(value);
  }
}

function unknownId(keys: Keys, what: string, id: string): Fault {
  return fault(keys, `there is no ${what} “${shorten(id)}”`);
}

function fault(keys: Keys, message: string): Fault {
  return { path: formatPath(keys), message };
}
