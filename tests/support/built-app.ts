import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readTemplate } from '#node/prerender/page-template.ts';
import { stylesOfPage } from '#node/prerender/part-styles.ts';
import { contentPolicy, policyElement } from '#node/security-headers.ts';

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const PRELOAD = /<link rel="modulepreload"[^>]*>/g;
const LATER = /<template id="later">(.*?)<\/template>/s;
const BUNDLED = 'dist/articles/pezeshkian-azerbaijan-visit';
const SERVER = 'node_modules/.cache/communique/server/dist/server.mjs';

/** What `npm run build` made, for writing pages of other articles with it. */
export async function loadBuiltApp() {
  const server: typeof import('#app/entry-server.tsx') = await import(pathToFileURL(resolve(SERVER)).href);
  const sheets = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));
  const styles = sheets.map((name) => {
    return { href: `/assets/${name}`, css: readFileSync(`dist/assets/${name}`, 'utf8') };
  });
  return {
    renderPath: server.renderPath,
    attributes: { path: server.PATH_ATTRIBUTE, file: server.FILE_ATTRIBUTE },
    template: readTemplate(readIndex(), () => ''),
    /** What the bundled article's page of the same view fetches early. */
    preloadsOf: (view: '' | '/quotes') => {
      return readFileSync(`${BUNDLED}${view}.html`, 'utf8').match(PRELOAD)?.join('') ?? '';
    },
    policyOf: (html: string) => policyElement(contentPolicy({ html, collector: undefined })),
    stylesOf: (rendered: string) => stylesOfPage(rendered, styles),
  };
}

/** The built index.html. The shell is made from it: its styles are inside it, and its policy and what it asks for are added. */
function readIndex(): string {
  const shell = readFileSync('dist/shell.html', 'utf8');
  return shell.replace(POLICY, '').replace(PRELOAD, '').replace(LATER, '$1');
}
