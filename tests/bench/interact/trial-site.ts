import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeJsonCharacters } from '#node/prerender/plain-ascii.ts';

const FOLDER = 'node_modules/.cache/communique/bench-interact';

/** A copy of the built site in which a generated article stands as well: its document, and its text's page or the empty shell. */
export function makeTrialSite(name: string, document: string, textPage?: string): string {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'articles/generated.json'), escapeJsonCharacters(document));
  writeFileSync(join(folder, 'articles/generated.html'), textPage ?? readFileSync('dist/shell.html'));
  return folder;
}
