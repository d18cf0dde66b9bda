import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ROUTER_FILE = /node_modules\/react-router\/dist\/production\/chunk-[\w-]+\.mjs$/;
const DISPLAY_NAME = /^\w+\.displayName = "\w+";$/gm;
const MADE_AT_START = /= (React\w*\.(?:forwardRef|createContext|memo)\()/g;
/** As many as React Router 7.18 has of each, and no fewer. */
const FEWEST_NAMES = 15;
/** Of the package's two files, the one with the components. */
const ONLY_HERE = 'function BrowserRouter(';
const PREFETCH = 'function PrefetchPageLinks({';

/**
 * Takes React Router's production files, which its package offers to nobody by name, and leaves out what only its data
 * and framework modes use (forms, fetchers, prefetched routes): names for the developer tools, set when the file is
 * loaded, keep all of that in the bundle. Together 5 KB compressed.
 */
export function routerPlugin(): Plugin {
  const folder = dirname(createRequire(import.meta.url).resolve('react-router/package.json'));
  const production = join(folder, 'dist/production/index.mjs');
  return {
    name: 'communique:router',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id) => (id === 'react-router' ? production : undefined),
    transform(code, id) {
      if (!ROUTER_FILE.test(id) || !code.includes(ONLY_HERE)) return undefined;
      if (!looksAsExpected(code)) this.error(`${id} has changed: see docs/decisions/0052`);
      const lean = code
        .replaceAll(DISPLAY_NAME, '')
        .replaceAll(MADE_AT_START, '= /* @__PURE__ */ $1')
        // In declarative mode `Link` never renders it.
        .replace(
          PREFETCH,
          `function PrefetchPageLinks() { return null; }\nfunction NeverPrefetchPageLinks({`,
        );
      return { code: lean, map: null };
    },
  };
}

/** The file must have all that is taken out, or a new version of the package would silently weigh more. */
function looksAsExpected(code: string): boolean {
  const names = code.match(DISPLAY_NAME)?.length ?? 0;
  const made = code.match(MADE_AT_START)?.length ?? 0;
  return names >= FEWEST_NAMES && made >= FEWEST_NAMES && code.split(PREFETCH).length === 2;
}
