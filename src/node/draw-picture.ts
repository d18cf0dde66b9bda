import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
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

/** Draws a card as a PNG. */
export async function drawPicture(card: PictureCard): Promise<Uint8Array> {
  const svg = await satori(layOut(card), { ...PICTURE_SIZE, fonts: loadFonts() });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function layOut({ words, isReported, byline, source, origin }: PictureCard): ReactNode {
  const quote = { fontFamily: familyOf(SERIF), fontSize: sizeFor(words), lineHeight: 1.28, color: INK };
  return box(
    { ...PICTURE_SIZE, flexDirection: 'column', padding: '64px 72px 52px 76px', background: PAPER },
    box({ position: 'absolute', top: 0, left: 0, bottom: 0, width: 20, background: ACCENT }),
    box(
      { flexGrow: 1, alignItems: 'center' },
      box({ ...quote, fontStyle: isReported ? 'italic' : 'normal' }, words),
    ),
    box(
      { alignItems: 'flex-end', justifyContent: 'space-between', gap: 40, fontFamily: familyOf(SANS) },
      box(
        { flexDirection: 'column', flexShrink: 1 },
        box({ fontSize: 38, fontWeight: 600, color: INK }, byline),
        source !== '' && box({ marginTop: 6, fontSize: 29, color: MUTED }, source),
        box({ marginTop: 2, fontSize: 29, color: MUTED }, origin),
      ),
      box({ fontFamily: familyOf(SERIF), fontWeight: 600, fontSize: 34, color: ACCENT }, 'Communiqué'),
    ),
  );
}

/** Short words are set larger; the longest still fit in six lines. */
function sizeFor({ length }: string): number {
  if (length <= 70) return 72;
  if (length <= 130) return 60;
  if (length <= 190) return 52;
  return length <= 235 ? 48 : 44;
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
