import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { APP_CHUNK, appChunks } from './build-chunks.ts';
import { describeFirstLoads, findOverweight } from './prerender/first-load.ts';
import { styleElement } from './prerender/inline-styles.ts';
import { PAUSE } from './prerender/page-html.ts';
import { readTemplate } from './prerender/page-template.ts';
import { stylesOfPage } from './prerender/part-styles.ts';
import { preloadLinks, readPartFiles } from './prerender/preloads.ts';
import { readFirstLoads } from './prerender/read-first-loads.ts';
import { compressSite, takeTemplate, writeSite } from './prerender/write-site.ts';
import { collectorElement, contentPolicy, formatHeadersFile, policyElement } from './security-headers.ts';

const APP_MODULES = {
  entry: 'src/app/main.tsx',
  screens: ['src/app/routes/TextRoute.tsx', 'src/app/routes/QuotesRoute.tsx'],
} as const;
/** What each kind of page needs before it answers. */
const FIRST_PARTS = {
  text: ['text'],
  quotes: ['quotes'],
  entity: ['text', 'entity'],
  library: ['library'],
} as const;
/** One for each output, so that two builds at once do not take each other's pages. */
const serverFolder = (outDir: string) => join('node_modules/.cache/communique/server', basename(outDir));

/** Lets one `vite build` write the whole site: the client, every page as HTML, headers and compressed copies. */
export function prerenderPlugin(collector: string | undefined): Plugin {
  return {
    name: 'communique:prerender',
    apply: 'build',
    enforce: 'post',
    // Behind Vite's plugin for HTML and before the one that lists what an import must wait for.
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.name === APP_CHUNK) file.viteMetadata?.importedCss.clear();
      }
    },
    config: ({ root = process.cwd(), build: { outDir = 'dist' } = {} }) => ({
      builder: {},
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: {
                codeSplitting: { groups: appChunks({ root, ...APP_MODULES }) },
                chunkFileNames: 'assets/[name]-[hash:6].js',
                assetFileNames: 'assets/[name]-[hash:6][extname]',
              },
              optimization: { inlineConst: { mode: 'all', pass: 2 } },
            },
          },
        },
        offline: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            manifest: false,
            rolldownOptions: {
              input: 'src/app/service-worker.ts',
              output: { entryFileNames: 'service-worker.js', format: 'iife', codeSplitting: false },
            },
          },
        },
        ssr: {
          build: {
            outDir: serverFolder(outDir),
            minify: false,
            manifest: false,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: {
              input: 'src/app/entry-server.tsx',
              output: { entryFileNames: 'server.mjs' },
            },
          },
        },
      },
    }),
    async buildApp(builder) {
      const { client, offline, ssr } = builder.environments;
      if (!client || !offline || !ssr) throw new Error('A part of the build is not configured');
      await builder.build(client);
      await builder.build(ssr);
      await prerender(builder, collector);
      await builder.build(offline);
      await compressSite(join(builder.config.root, builder.config.build.outDir));
    },
  };
}

async function prerender(builder: ViteBuilder, collector: string | undefined): Promise<void> {
  const { root, base, build, logger } = builder.config;
  const folder = join(root, build.outDir);
  const started = performance.now();
  const readStyles = (href: string) => {
    const file = join(folder, href.slice(base.length));
    const css = readFileSync(file, 'utf8');
    rmSync(file);
    return css;
  };
  const template = readTemplate(takeTemplate(folder), readStyles);
  const server: typeof import('#app/entry-server.tsx') = await import(
    pathToFileURL(join(root, serverFolder(build.outDir), 'server.mjs')).href
  );
  const partFiles = readPartFiles(folder, template.scripts, server.PART_FILES);
  const loads = readFirstLoads(folder, base, template.scripts, partFiles, FIRST_PARTS);
  const fault = findOverweight(loads);
  if (fault !== undefined) throw new Error(fault);
  logger.info(`first load, brotli:\n${describeFirstLoads(loads)}`);
  const styles = [...new Set([...partFiles.values()].flatMap((files) => files.styles))].map((file) => {
    return { href: base + file, css: readFileSync(join(folder, file), 'utf8') };
  });
  const inline = [template.html, PAUSE, ...styles.map(({ css }) => styleElement(css))].join('');
  const policy = contentPolicy({ html: inline, collector });
  writeFileSync(join(folder, '_headers'), formatHeadersFile(policy, base));
  const pages = await writeSite({
    folder,
    template,
    attributes: { path: server.PATH_ATTRIBUTE, file: server.FILE_ATTRIBUTE },
    base,
    renderPath: server.renderPath,
    preloadsOf: (path) => preloadLinks(partFiles, server.partsOf(path), base),
    stylesOf: (rendered) => stylesOfPage(rendered, styles),
    shellPreloads: preloadLinks(partFiles, ['fetched'], base),
    policyOf: (html) => policyElement(contentPolicy({ html, collector })) + collectorElement(collector),
  });
  logger.info(`prerendered ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
