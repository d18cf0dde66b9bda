import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Plugin } from 'vite';
import { COUNTRY_CODES } from '#domain/country-code.ts';

/** Three pixels of a screen for each of `Flag`'s, in width. */
const WIDTH = 63;

/**
 * Serves and writes the flags of country-flag-icons as flags/<ISO code>.png, so that none weighs on the script. A browser makes
 * a document of its own for each SVG picture, which takes a slow processor (4×) 10 to 20 ms.
 */
export function flagPlugin(): Plugin {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
    '3x2',
  );
  const codes = readdirSync(folder)
    .map((file) => file.replace('.svg', ''))
    .filter((code) => COUNTRY_CODES.has(code));
  const draw = (code: string) => drawPicture(readFileSync(join(folder, `${code}.svg`), 'utf8'));
  return {
    name: 'communique:flags',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const code = /\/flags\/([A-Z]{2})\.png$/.exec(request.url ?? '')?.[1];
        if (code === undefined || !codes.includes(code)) return next();
        response.setHeader('content-type', 'image/png').end(draw(code));
      });
    },
    writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      mkdirSync(join(dir, 'flags'), { recursive: true });
      for (const code of codes) writeFileSync(join(dir, 'flags', `${code}.png`), draw(code));
    },
  };
}

function drawPicture(svg: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render().asPng();
}
