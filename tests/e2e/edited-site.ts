import { execFileSync } from 'node:child_process';

export const EDITED_SITE = 'node_modules/.cache/communique/edited-site';
export const COLLECTOR = 'https://faults.example/collect?site=1';

/** Builds an edited version of the site that reports its faults to COLLECTOR. */
export function buildEditedSite(folder = EDITED_SITE, base = '/'): void {
  const script = ['scripts/run-typescript.mjs', 'tests/support/build-edited-site.ts', folder, base];
  execFileSync(process.execPath, script, {
    stdio: 'inherit',
    env: { ...process.env, FAULT_COLLECTOR: COLLECTOR },
  });
}
