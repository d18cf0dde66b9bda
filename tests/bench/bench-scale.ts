import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLibrary } from './scale/article-library.ts';
import { describeFolder } from './scale/folder-size.ts';

// npm run bench:scale [-- counts]: builds of sites with generated articles, in a folder beside this one.
const COUNTS = (process.argv[2] ?? '10,100,1000').split(',').map(Number);
const FOLDER = resolve('node_modules/.cache/communique/bench-scale');
const COPIED = ['src', 'scripts', 'content/topics.json', 'index.html', 'package.json', 'package-lock.json'];
const CONFIGURATION = ['vite.config.ts', 'tsconfig.json', 'tsconfig.pure.json', 'public/icon.svg'];

console.log(`Node ${process.version}; pictures are drawn in the first build and kept for the second\n`);
console.log('| articles | build | seconds | ms an article | peak MB | files | output MB | KB an article |');
console.log('|--:|---|--:|--:|--:|--:|--:|--:|');
for (const count of COUNTS) {
  makeProject(count);
  for (const build of ['first', 'second']) {
    const { seconds, peak } = buildSite();
    const { files, bytes } = describeFolder(join(FOLDER, 'dist'));
    const cells = [count, build, seconds.toFixed(1), ((seconds * 1000) / count).toFixed(0), peak.toFixed(0)];
    const size = [files, (bytes / 1e6).toFixed(1), (bytes / 1000 / count).toFixed(0)];
    console.log(`| ${[...cells, ...size].join(' | ')} |`);
  }
}
rmSync(FOLDER, { recursive: true, force: true });

/** The project with another library; its packages are the project's own, its cache is not. */
function makeProject(count: number): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'node_modules'), { recursive: true });
  for (const path of [...COPIED, ...CONFIGURATION])
    if (existsSync(path)) cpSync(path, join(FOLDER, path), { recursive: true });
  const packages = execFileSync('ls', ['-A', 'node_modules'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of packages)
    if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(FOLDER, 'node_modules', name));
  writeLibrary(join(FOLDER, 'public/articles'), count);
}

/** Builds in a process of its own, which tells the most memory that it held. */
function buildSite(): { readonly seconds: number; readonly peak: number } {
  const script = join(FOLDER, 'build.mjs');
  writeFileSync(
    script,
    `import { createBuilder } from 'vite';
const builder = await createBuilder({ logLevel: 'error' });
await builder.buildApp();
console.log(process.resourceUsage().maxRSS / 1024);`,
  );
  const started = performance.now();
  const told = execFileSync('node', ['--preserve-symlinks', script], { cwd: FOLDER, encoding: 'utf8' });
  return { seconds: (performance.now() - started) / 1000, peak: Number(told.trim().split('\n').at(-1)) };
}
