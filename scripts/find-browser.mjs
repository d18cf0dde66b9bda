import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium or Chrome for the browser tests: CHROMIUM_PATH, the usual places, Playwright's own; else undefined. */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...USUAL_PATHS, chromium.executablePath()].find(isExecutable);
}

function isExecutable(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

function installBrowser() {
  process.stderr.write('No Chromium or Chrome here; installing one for the browser tests …\n');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium'])) return;
  run('npx', ['playwright', 'install', 'chromium']);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (findBrowser() === undefined) installBrowser();
  const found = findBrowser();
  if (found === undefined) {
    process.stderr.write(
      'The browser tests need Chromium or Chrome: install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.\n',
    );
    process.exit(1);
  }
  process.stdout.write(`Browser tests run in ${found}\n`);
}
