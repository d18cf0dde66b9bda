import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, type Plugin } from 'vite';

// Builds the site into the folder that is given, as its next version would be: an edited article and changed code. A
// second argument is the path of the host under which it will stand.

const [, , folder = '', base = '/'] = process.argv;
const publicDir = `${folder}-public`;
cpSync('public', publicDir, { recursive: true });
for (const file of ['index.json', 'pezeshkian-azerbaijan-visit.json']) {
  const path = join(publicDir, 'articles', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace('Azerbaijan Visit', 'Second Azerbaijan Visit'));
}

/** A word in the frame of every page, one in a part that is fetched late, and a part that fails when it is rendered. */
const EDITS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Shell: ['Skip to content', 'Skip to the content'],
  ShareDialog: ['Card that goes', 'Picture that goes'],
  EmptyResult: ['return (', "if (drops.length < 99) throw new Error('planted fault'); return ("],
};

const edit: Plugin = {
  name: 'edited-app',
  enforce: 'pre',
  transform(code, id) {
    const [from, to] = EDITS[/\/(\w+)\.tsx$/.exec(id)?.[1] ?? ''] ?? [];
    if (from === undefined || to === undefined) return undefined;
    if (!code.includes(from)) throw new Error(`${id} has no “${from}” to edit`);
    return code.replace(from, to);
  },
};
const builder = await createBuilder({
  base,
  publicDir,
  plugins: [edit],
  build: { outDir: folder },
  logLevel: 'error',
});
await builder.buildApp();
rmSync(publicDir, { recursive: true });
