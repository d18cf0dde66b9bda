import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ROUTER_FILE = /node_modules\/react-router\/dist\/production\/chunk-[\w-]+\.mjs$/;
const DISPLAY_NAME = /^\w+\.displayName = "\w+";$/gm;
const MADE_AT_START = /= (React\w*\.(?:forwardRef|createContext|memo)\()/g;
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
      if (!ROUTER_FILE.test(id) || !code.includes(PREFETCH)) return undefined;
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
