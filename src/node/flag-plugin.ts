import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { COUNTRY_CODES } from '#domain/country-code.ts';

/** Serves and copies the flags of country-flag-icons as flags/<ISO code>.svg, so that none weighs on the script. */
export function flagPlugin(): Plugin {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
    '3x2',
  );
  const files = readdirSync(folder).filter((file) => COUNTRY_CODES.has(file.replace('.svg', '')));
  return {
    name: 'communique:flags',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/flags\/([A-Z]{2}\.svg)$/.exec(request.url ?? '')?.[1];
        if (file === undefined || !files.includes(file)) return next();
        response.setHeader('content-type', 'image/svg+xml').end(readFileSync(join(folder, file)));
      });
    },
    writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      mkdirSync(join(dir, 'flags'), { recursive: true });
      for (const file of files) copyFileSync(join(folder, file), join(dir, 'flags', file));
    },
  };
}
