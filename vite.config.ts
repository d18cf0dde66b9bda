import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { classNamePlugin } from './src/node/class-name-plugin.ts';
import { flagPlugin } from './src/node/flag-plugin.ts';
import { geographyPlugin } from './src/node/geography-plugin.ts';
import { iconPlugin } from './src/node/icon-plugin.ts';
import { manifestPlugin } from './src/node/manifest-plugin.ts';
import { offlinePlugin } from './src/node/offline-plugin.ts';
import { prerenderPlugin } from './src/node/prerender-plugin.ts';
import { routerPlugin } from './src/node/router-plugin.ts';
import { sharingPlugin } from './src/node/sharing-plugin.ts';
import { topicPlugin } from './src/node/topic-plugin.ts';

export default defineConfig({
  // For browsers it has a form that asks a document, which a worker does not have.
  resolve: {
    alias: {
      'decode-named-character-reference': fileURLToPath(
        import.meta.resolve('decode-named-character-reference'),
      ),
    },
  },
  // `Shell-title` compresses to less than a hash, and reads better. Files with styles have names of their own.
  css: { modules: { generateScopedName: (name, file) => `${basename(file).split('.')[0]}-${name}` } },
  build: {
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Small files of the quotes view's first load that others ask for too: one file is sent in fewer bytes than three.
          groups: [
            {
              name: 'facets',
              test: /(?:features\/quotations\/(?:ActiveFilters|facet-label|QuotationTimeline\.module)|domain\/join-list|ui\/Fold)\./,
            },
            // Each further file of styles is named in every first load.
            { name: 'own-article', test: /features\/open\/O.*\.module\.css/ },
          ],
        },
      },
    },
  },
  // What reads a reader's own article. The service worker tells it by its name.
  worker: {
    format: 'es',
    plugins: () => [topicPlugin()],
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash:6].js',
        chunkFileNames: 'assets/ingest-[name]-[hash:6].js',
      },
    },
  },
  // Packages that are found late make the development server load the page anew, and a pasted text is lost.
  optimizeDeps: { entries: ['index.html', 'src/features/open/ingest-worker.ts'] },
  plugins: [
    react(),
    classNamePlugin(),
    iconPlugin(),
    routerPlugin(),
    topicPlugin(),
    flagPlugin(),
    geographyPlugin(),
    sharingPlugin(),
    manifestPlugin(),
    offlinePlugin(),
    prerenderPlugin(process.env.FAULT_COLLECTOR),
  ],
  test: {
    // Only what hangs: no test fails because a machine is slow.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/golden/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.{ts,tsx}'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
    ],
  },
});
