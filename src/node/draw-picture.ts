import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { type CSSProperties, createElement, type ReactNode } from 'react';
import satori from 'satori';
import { PICTURE_SIZE, type PictureCard } from '#domain/quotation-picture.ts';

const SERIF = 'Source Serif 4';
const SANS = 'Source Sans 3';
const PAPER = '#fbfaf6';
const INK = '#1b1a17';
const MUTED = '#645f56';
const ACCENT = '#0b5766';

/** Draws a card as a PNG. What no font here can draw is left out of it, and shown as left out of the words. */
export async function drawPicture(card: PictureCard): Promise<Uint8Array> {
  const missing = new Set<string>();
  const draw = (shown: PictureCard) =>
    satori(layOut(shown), {
      ...PICTURE_SIZE,
      fonts: loadFonts(),
      loadAdditionalAsset: async (_, segment) => {
        for (const character of segment) missing.add(character);
        return [];
      },
    });
  const svg = await draw(card);
  const whole = missing.size === 0 ? svg : await draw(leaveOut(card, missing));
  const picture = new Resvg(whole, { font: { loadSystemFonts: false } }).render().asPng();
  // What it was drawn on, 3 MB, is given back between two tasks only: a thousand in a row would hold 3 GB.
  await setImmediate();
  return picture;
}

function layOut({ words, isReported, byline, source, origin }: PictureCard): ReactNode {
  const quote = { fontFamily: familyOf(SERIF), fontSize: sizeFor(words), lineHeight: 1.26, color: INK };
  return box(
    { ...PICTURE_SIZE, flexDirection: 'column', padding: '48px 64px 44px 76px', background: PAPER },
    box({ position: 'absolute', top: 0, left: 0, bottom: 0, width: 20, background: ACCENT }),
    box(
      { flexGrow: 1, alignItems: 'center', overflow: 'hidden' },
      box(
        { ...quote, fontStyle: isReported ? 'italic' : 'normal', wordBreak: 'break-word', maxWidth: '100%' },
        words,
      ),
    ),
    box(
      { flexDirection: 'column', flexShrink: 0, marginTop: 20, fontFamily: familyOf(SANS), lineHeight: 1.2 },
      line({ fontSize: 42, fontWeight: 600, color: INK }, byline),
      source !== '' && line({ marginTop: 4, fontSize: 35, color: MUTED }, source),
      box(
        { marginTop: 2, alignItems: 'flex-end', justifyContent: 'space-between', gap: 40 },
        line({ fontSize: 35, color: MUTED, flexShrink: 1 }, origin),
        box({ fontFamily: familyOf(SERIF), fontWeight: 600, fontSize: 34, color: ACCENT }, 'Communiqué'),
      ),
    ),
  );
}

/** Text that keeps to one line, however long a name or a headline is. */
function line(style: CSSProperties, text: string): ReactNode {
  const cut = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;
  return createElement('div', { style: { display: 'block', maxWidth: 1060, ...cut, ...style } }, text);
}

function leaveOut(card: PictureCard, missing: ReadonlySet<string>): PictureCard {
  const without = (text: string, gap: string) =>
    [...text]
      .map((character) => (missing.has(character) ? '\uFFFD' : character))
      .join('')
      .replace(/\uFFFD(?:\s*\uFFFD)*/g, gap)
      .replace(/\s+/g, ' ')
      .trim();
  const words = without(card.words, '[…]');
  return {
    ...card,
    words: /\p{L}/u.test(words) ? words : 'These words are in a script that this picture cannot show.',
    byline: without(card.byline, '').replace(/^[\s,]+/, ''),
    source: without(card.source, ''),
    origin: without(card.origin, ''),
  };
}

/** Short words are set larger; the longest still fit in seven lines. */
function sizeFor({ length }: string): number {
  if (length <= 70) return 72;
  if (length <= 130) return 60;
  if (length <= 190) return 50;
  return length <= 235 ? 46 : 42;
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactNode {
  return createElement('div', { style: { display: 'flex', boxSizing: 'border-box', ...style } }, ...children);
}

const FACES = [
  [SERIF, 'source-serif-4', 400, 'normal'],
  [SERIF, 'source-serif-4', 400, 'italic'],
  [SERIF, 'source-serif-4', 600, 'normal'],
  [SANS, 'source-sans-3', 400, 'normal'],
  [SANS, 'source-sans-3', 600, 'normal'],
] as const;

/** Names in Latin letters of any language, Greek and Cyrillic: each script is a file of its own. */
const SCRIPTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];

/** The scripts of a face, in the order in which a letter is looked up. */
function familyOf(name: string): string {
  return SCRIPTS.map((script) => `${name} ${script}`).join(', ');
}

let fonts: ReturnType<typeof readFonts> | undefined;

function loadFonts() {
  fonts ??= readFonts();
  return fonts;
}

function readFonts() {
  const { resolve } = createRequire(import.meta.url);
  return FACES.flatMap(([name, file, weight, style]) =>
    SCRIPTS.map((script) => ({
      name: `${name} ${script}`,
      data: readFileSync(resolve(`@fontsource/${file}/files/${file}-${script}-${weight}-${style}.woff`)),
      weight,
      style,
    })),
  );
}
