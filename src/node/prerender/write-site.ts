import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { OPEN_PATH } from '#domain/open-path.ts';
import { compressFile } from './compress-file.ts';
import { type DataFile, readArticleFile, readLibraryFile, readTopicIds } from './data-files.ts';
import { fillTemplate, type PageAttributes } from './page-html.ts';
import { addPolicy } from './page-policy.ts';
import { type PageTemplate, shellPage } from './page-template.ts';
import { escapeJsonCharacters } from './plain-ascii.ts';
import { articlePages, frontPage, type SitePage } from './site-page.ts';

/** What writing a site needs to know. */
export interface SitePlan {
  /** The output folder, with index.html as the client's build left it and the data files in place. */
  readonly folder: string;
  /** The page around every page, styles included. */
  readonly template: PageTemplate;
  readonly attributes: PageAttributes;
  /** The site's folder on its host, with a slash at both ends. */
  readonly base: string;
  readonly renderPath: (path: string, files: readonly { path: string; text: string }[]) => Promise<string>;
  /** The elements that fetch the code of a path's screen. */
  readonly preloadsOf: (path: string) => string;
  /** The styles of what a page shows, as elements. */
  readonly stylesOf: (rendered: string) => string;
  /** The elements that fetch early what the page without an article needs to get one. */
  readonly shellPreloads: string;
  /** The elements that say what a page may do: of what is inline only its own, as the hash of each is a line of bytes. */
  readonly policyOf: (html: string) => string;
}

const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.webmanifest']);
/** Compressing runs on other threads; a few files at once keep them busy without holding every page in memory. */
const AT_ONCE = 8;

/** Writes every page of the site as HTML, and returns how many. */
export async function writeSite(plan: SitePlan): Promise<number> {
  const { folder } = plan;
  const library = readLibraryFile(folder);
  const topics = readTopicIds('content/topics.json');
  writePage(plan, 'shell', shellPage(plan.template, plan.shellPreloads));
  writePage(plan, '404', await renderPage(plan, '/404', []));
  writePage(plan, OPEN_PATH.slice(1), await renderPage(plan, OPEN_PATH, []));
  let pages = 3;
  const front = frontPage(library.value);
  for (const { slug } of library.value) {
    const file = readArticleFile(folder, slug, topics);
    writeFileSync(join(folder, file.path), escapeJsonCharacters(file.text));
    const own = articlePages(file.value);
    await writePages(plan, front.dataPath === file.path ? [front, ...own] : own, file);
    pages += own.length;
  }
  if (front.dataPath === library.path) await writePages(plan, [front], library);
  return pages + 1;
}

/** Writes compressed copies of every file that gains by it. */
export async function compressSite(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    COMPRESSED.has(extname(path)),
  );
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let path = files.pop(); path !== undefined; path = files.pop())
      await compressFile(join(folder, path));
  });
  await Promise.all(workers);
}

async function writePages(
  plan: SitePlan,
  pages: readonly SitePage[],
  file: DataFile<unknown>,
): Promise<void> {
  for (const { path, file: name } of pages) {
    writePage(plan, name, await renderPage(plan, path, [file]));
    // What a page was made of is let go of between tasks only.
    await setImmediate();
  }
}

async function renderPage(
  { template, attributes, base, renderPath, preloadsOf, stylesOf }: SitePlan,
  path: string,
  files: readonly DataFile<unknown>[],
): Promise<string> {
  const rendered = await renderPath(path, files);
  const parts = { path, rendered, files, base, styles: stylesOf(rendered), preloads: preloadsOf(path) };
  return fillTemplate(template, parts, attributes);
}

function writePage({ folder, policyOf }: SitePlan, name: string, html: string): void {
  const target = join(folder, `${name}.html`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, addPolicy(html, policyOf));
}

/** The built index.html is only the template of the pages, and its styles stand in each of them. */
export function takeTemplate(folder: string): string {
  const file = join(folder, 'index.html');
  const html = readFileSync(file, 'utf8');
  rmSync(file);
  return html;
}
