import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ICON_FILE = /lucide-react\/dist\/esm\/icons\/[\w-]+\.m?js$/;
const DRAWING = /node: (\[[\s\S]*?\n {2}\])/;
const KEY = /,?\s*key: "[^"]*"/g;

/**
 * Leaves of lucide-react's icons their drawings: its own component reads sizes, contexts and aliases that this app does
 * not use, 1.3 KB of them compressed.
 */
export function iconPlugin(): Plugin {
  const drawIcon = resolve('src/ui/draw-icon.ts');
  return {
    name: 'communique:icons',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!ICON_FILE.test(id)) return undefined;
      const drawing = DRAWING.exec(code)?.[1];
      // An alias of another icon.
      if (drawing === undefined) return undefined;
      const plain = `import { drawIcon } from ${JSON.stringify(drawIcon)};\nexport default /* @__PURE__ */ drawIcon(${drawing.replaceAll(KEY, '')});`;
      return { code: plain, map: null };
    },
  };
}
