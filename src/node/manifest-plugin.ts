import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { OPEN_PATH } from '#domain/open-path.ts';

const PAPER = '#fbfaf6';
const ACCENT = '#0b5766';
const MANIFEST = 'manifest.webmanifest';

/**
 * The icons that systems put on their screens, drawn from icon.svg. One that is `maskable` fills its square and keeps
 * what matters within the middle 80 %, as the system cuts its edges off.
 */
const ICONS = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;
/** iOS reads no manifest for it, and rounds the corners itself. */
const TOUCH_ICON = { file: 'apple-touch-icon.png', size: 180, purpose: 'maskable' } as const;
/** A tab's, for screens of three pixels to one: for icon.svg the browser would make a document, 80 to 120 ms at 4×. */
const TAB_ICON = { file: 'icon-48.png', size: 48, purpose: 'any' } as const;

/** Makes the site installable: writes its manifest and icons, and names them in every page. */
export function manifestPlugin(): Plugin {
  let base = '/';
  let icon = '';
  return {
    name: 'communique:manifest',
    apply: 'build',
    configResolved(config) {
      base = config.base;
      icon = readFileSync(join(config.publicDir, 'icon.svg'), 'utf8');
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: base + MANIFEST } },
      {
        tag: 'link',
        attrs: { rel: 'icon', type: 'image/png', sizes: '48x48', href: `${base}icons/${TAB_ICON.file}` },
      },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `${base}icons/${TOUCH_ICON.file}` } },
    ],
    writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      mkdirSync(join(dir, 'icons'), { recursive: true });
      for (const { file, size, purpose } of [...ICONS, TOUCH_ICON, TAB_ICON]) {
        const svg = purpose === 'maskable' ? fillSquare(icon) : icon;
        writeFileSync(join(dir, 'icons', file), draw(svg, size));
      }
      writeFileSync(join(dir, MANIFEST), `${JSON.stringify(describeApp(base), null, 2)}\n`);
    },
  };
}

/** A web application manifest (W3C). */
function describeApp(base: string) {
  return {
    id: base,
    name: 'Communiqué',
    short_name: 'Communiqué',
    description: 'Read diplomatic news, check who said exactly what, and pass on the very words.',
    lang: 'en',
    categories: ['news'],
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    shortcuts: [{ name: 'Open your own article', url: base + OPEN_PATH.slice(1) }],
    icons: ICONS.map(({ file, size, purpose }) => {
      return { src: `${base}icons/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose };
    }),
  };
}

function fillSquare(svg: string): string {
  const inner = svg.replace('<svg ', '<svg x="10" y="10" width="80" height="80" ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" fill="${ACCENT}"/>${inner}</svg>`;
}

function draw(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}
