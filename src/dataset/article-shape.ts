import * as v from 'valibot';
import { type ArticleFile, articleSchema } from './article-schema.ts';
import type { Decoded } from './decode-result.ts';
import { decodeShape } from './decode-shape.ts';
import { PAUSE_ITEMS } from './pause-items.ts';

/** Checks the shape of an article document, its long lists a piece at a time. Yields between pieces. */
export function* decodeArticleShape(json: unknown): Generator<undefined, Decoded<ArticleFile>> {
  const { entries } = articleSchema;
  const paragraphs = yield* decodeLongList(json, 'paragraphs', entries.paragraphs.item);
  if (!paragraphs.ok) return paragraphs;
  const mentions = yield* decodeLongList(json, 'mentions', entries.mentions.item);
  if (!mentions.ok) return mentions;
  const quotations = yield* decodeLongList(json, 'quotations', entries.quotations.item);
  if (!quotations.ok) return quotations;
  const long = {
    ...(paragraphs.value && { paragraphs: paragraphs.value }),
    ...(mentions.value && { mentions: mentions.value }),
    ...(quotations.value && { quotations: quotations.value }),
  };
  const rest = decodeShape(articleSchema, shortenLists(json, Object.keys(long)));
  return rest.ok ? { ok: true, value: { ...rest.value, ...long } } : rest;
}

/** The list by its name; undefined when it is short enough to be checked together with the rest. */
function* decodeLongList<Item extends v.GenericSchema>(
  json: unknown,
  name: string,
  item: Item,
): Generator<undefined, Decoded<v.InferOutput<Item>[] | undefined>> {
  const list: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, name) : undefined;
  if (!Array.isArray(list) || list.length <= PAUSE_ITEMS) return { ok: true, value: undefined };
  const items: v.InferOutput<Item>[] = [];
  // What was done before, the document's parsing, took its time as well.
  yield;
  for (let start = 0; start < list.length; start += PAUSE_ITEMS) {
    const piece = decodeShape(v.array(item), list.slice(start, start + PAUSE_ITEMS), ([index, ...keys]) => [
      name,
      start + Number(index),
      ...keys,
    ]);
    if (!piece.ok) return piece;
    items.push(...piece.value);
    yield;
  }
  return { ok: true, value: items };
}

function shortenLists(json: unknown, names: readonly string[]): unknown {
  if (names.length === 0) return json;
  return Object.fromEntries(
    Object.entries(Object(json)).map(([key, value]) => [
      key,
      names.includes(key) && Array.isArray(value) ? value.slice(0, 1) : value,
    ]),
  );
}
