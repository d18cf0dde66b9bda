import { pick, type Random } from '../bench/random.ts';
import { hostileText } from './hostile-text.ts';

/** A mutated document and what was done to it. */
interface Mutation {
  readonly kind: string;
  readonly text: string;
}

type Mutate = (text: string, random: Random) => string;

const HUGE = 10_000_000;
const WRONG: readonly unknown[] = [null, true, -1, 0.5, 2 ** 53, '', [], {}, [[]], { length: 1e9 }];

const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'cut off': (text, random) => text.slice(0, at(random, text.length)),
  'bits flipped': flipBits,
  'a slice twice': (text, random) => {
    const start = at(random, text.length);
    return text.slice(0, start) + text.slice(start, start + at(random, 400)) + text.slice(start);
  },
  'characters put in': (text, random) => {
    const place = at(random, text.length);
    return text.slice(0, place) + hostileText(random) + text.slice(place);
  },
  'a wrong type': (text, random) => change(text, random, () => pick(random, WRONG)),
  'a hostile text': (text, random) => change(text, random, () => hostileText(random)),
  'a text that goes on': (text, random) =>
    change(text, random, (value) => (typeof value === 'string' ? value + hostileText(random) : value)),
  'hostile text everywhere': (text, random) => hostileEverywhere(text, random),
  'an offset moved': (text, random) =>
    text.replace(/"(start|end)":(\d+)/g, (whole, key, offset) =>
      random() < 0.1 ? `"${key}":${Number(offset) + pick(random, [-1, 1, -5, 5, 100, -100, 1e6])}` : whole,
    ),
  'a key gone': (text, random) => change(text, random, () => undefined),
  'a key of objects': (text, random) => {
    const key = pick(random, ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']);
    return insertKey(text, random, `"${key}":{"polluted":true}`);
  },
  'a list over and over': (text, random) =>
    change(text, random, (value) => (Array.isArray(value) ? Array(40).fill(value).flat() : value)),
  'a list turned round': (text, random) =>
    change(text, random, (value) => (Array.isArray(value) ? value.toReversed() : value)),
  'deep nesting': (text, random) => insertKey(text, random, `"x":${'['.repeat(5000)}${']'.repeat(5000)}`),
};

/** A document with one kind of damage; every 500th has a string of 10 MB in one of its texts. */
export function mutateDocument(text: string, random: Random): Mutation {
  if (random() < 1 / 500) {
    return { kind: '10 MB', text: change(text, random, hugeText) };
  }
  const kind = pick(random, Object.keys(MUTATIONS));
  return { kind, text: MUTATIONS[kind]?.(text, random) ?? text };
}

function hugeText(value: unknown): unknown {
  return typeof value === 'string' ? value + ' word'.repeat(HUGE / 5) : value;
}

/** Every text that a reader sees becomes hostile, none shorter than before, so that all offsets still hold. */
function hostileEverywhere(text: string, random: Random): string {
  const shown = new Set(['headline', 'text', 'name', 'publisher', 'printed', 'agency', 'place', 'words']);
  return JSON.stringify(JSON.parse(text), (key, value) =>
    shown.has(key) && typeof value === 'string' ? hostileText(random).padEnd(value.length, ' x') : value,
  );
}

function flipBits(text: string, random: Random): string {
  const bytes = new TextEncoder().encode(text);
  for (let count = 1 + at(random, 8); count > 0; count -= 1) {
    const place = at(random, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << at(random, 8));
  }
  return new TextDecoder().decode(bytes);
}

/** Replaces one value somewhere in the document; `undefined` takes it away. */
function change(text: string, random: Random, replace: (value: unknown) => unknown): string {
  let left = at(random, text.match(/[:,[]/g)?.length ?? 1);
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => {
    left -= 1;
    return left === 0 ? replace(value) : value;
  });
}

function insertKey(text: string, random: Random, pair: string): string {
  const braces = [...text.matchAll(/\{(?=\s*")/g)].map(({ index }) => index + 1);
  const place = pick(random, braces);
  return `${text.slice(0, place)}${pair},${text.slice(place)}`;
}

function at(random: Random, below: number): number {
  return Math.floor(random() * below);
}
