import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { COUNTRY_CODES } from '#domain/country-code.ts';

/** Serves and emits the flags of country-flag-icons as flags/<ISO code>.svg, so that no flag weighs on the script. */
export function flagPlugin(): Plugin {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
    '3x2',
  );
  const read = (code: string) => readFileSync(join(folder, `${code}.svg`));
  const available = new Set(readdirSync(folder).map((file) => file.replace('.svg', '')));
  const codes = [...COUNTRY_CODES].filter((code) => available.has(code));
  return {
    name: 'communique:flags',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const code = /\/flags\/([A-Z]{2})\.svg$/.exec(request.url ?? '')?.[1];
        if (code === undefined || !codes.includes(code)) return next();
        response.setHeader('content-type', 'image/svg+xml').end(read(code));
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const code of codes) {
        this.emitFile({ type: 'asset', fileName: `flags/${code}.svg`, source: read(code) });
      }
    },
  };
}
