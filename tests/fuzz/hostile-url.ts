import { pick, type Random } from '../bench/random.ts';
import { hostileText } from './hostile-text.ts';

const SCREENS = ['quotes', 'entities', 'countries'];
const SECTIONS = [...SCREENS, 'pictures', '__proto__', '.', '..', ''];
const KEYS = [
  'topic',
  'speaker',
  'country',
  'entity',
  'kind',
  'q',
  'names',
  'mention',
  'passage',
  '__proto__',
];
const PASSAGES = ['~', 'a~', '~k3f9q2abc', `a-,b,-c~k3f9q2abc@2.3!`, '\\,', 'x~000000000@9999999999.1!!'];

/** A URL of the site that somebody could send a reader: near a real one, or far from all. */
export function hostileUrl(slug: string, known: readonly string[], random: Random): string {
  const own = `/articles/${random() < 0.9 ? slug : encode(hostileText(random), random)}`;
  const path =
    random() < 0.8
      ? `${own}${screen(known, random)}`
      : `/${segment(known, random)}/${segment(known, random)}`;
  const pairs = Array.from({ length: Math.floor(random() * 5) }, () => parameter(known, random));
  const search = pairs.length > 0 ? `?${pairs.join(pick(random, ['&', '&', ';', '&&']))}` : '';
  const hash = random() < 0.3 ? `#${encode(value(known, random), random)}` : '';
  const url = `${path}${search}${hash}`;
  return random() < 0.05 ? url.repeat(pick(random, [2, 50])) : url;
}

function screen(known: readonly string[], random: Random): string {
  const kind = random();
  if (kind < 0.3) return pick(random, ['', '', '/', '/quotes']);
  if (kind < 0.8) return `/${pick(random, SCREENS)}/${encode(value(known, random), random)}`;
  return `/${segment(known, random)}`;
}

function segment(known: readonly string[], random: Random): string {
  return random() < 0.5 ? pick(random, SECTIONS) : encode(value(known, random), random);
}

function parameter(known: readonly string[], random: Random): string {
  const key = random() < 0.9 ? pick(random, KEYS) : encode(hostileText(random), random);
  return random() < 0.95 ? `${key}=${encode(value(known, random), random)}` : key;
}

function value(known: readonly string[], random: Random): string {
  const kind = random();
  if (kind < 0.4) return pick(random, known);
  if (kind < 0.6) return pick(random, PASSAGES);
  if (kind < 0.7) return pick(random, known) + hostileText(random);
  return hostileText(random);
}

/** As a browser would, as nobody should, or broken. */
function encode(text: string, random: Random): string {
  // Half characters cannot be encoded.
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const way = random();
  if (way < 0.7) return encodeURIComponent(whole);
  if (way < 0.8) return encodeURIComponent(encodeURIComponent(whole));
  if (way < 0.9) return encodeURIComponent(whole).slice(0, -1);
  return `${encodeURIComponent(whole)}%E0%A4%A${pick(random, ['', '%', '%zz'])}`;
}
