// Runs a TypeScript file of this project in Node: node scripts/run-typescript.mjs src/node/ingest-command.ts [--] arguments
//
// Node 20 reads no TypeScript, so Vite bundles the entry once into node_modules/.cache/communique and this process then
// imports the bundle: standard streams, signals and the exit code are the program's own. The bundle is made again when
// a file that went into it has changed. `new URL('./x-worker.ts', import.meta.url)` is bundled as an entry of its own.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(ROOT, 'node_modules/.cache/communique');
/** Whatever the entry imports, a change of these asks for a new bundle. */
const ALWAYS = ['package.json', 'package-lock.json', 'scripts/run-typescript.mjs'].map((path) =>
  join(ROOT, path),
);
const WORKER_URL = /new URL\(\s*['"](\.\/[\w-]+)\.ts['"],\s*import\.meta\.url,?\s*\)/g;
const A_DAY = 24 * 60 * 60 * 1000;

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Which file? node scripts/run-typescript.mjs path/to/entry.ts [--] arguments');
  process.exit(1);
}
const entryPath = resolve(ROOT, entry);
if (!existsSync(entryPath)) {
  console.error(`There is no ${entry} in this project.`);
  process.exit(1);
}
const bundle = findFreshBundle(entryPath) ?? (await makeBundle(entryPath));
process.argv = [process.argv[0], entryPath, ...(rest[0] === '--' ? rest.slice(1) : rest)];
process.setSourceMapsEnabled(true);
await import(pathToFileURL(bundle).href);

/** The bundle of an earlier run, if every file that went into it still has the same bytes; in a copied folder it is another's. */
function findFreshBundle(path) {
  const manifest = manifestPath(path);
  if (!existsSync(manifest)) return undefined;
  const { bundle, inputs, digest } = JSON.parse(readFileSync(manifest, 'utf8'));
  return bundle.startsWith(CACHE) && existsSync(bundle) && digestFiles(inputs) === digest
    ? bundle
    : undefined;
}

async function makeBundle(path) {
  const { build } = await import('vite');
  const directory = join(CACHE, `${slugOf(path)}-${process.pid}-${Date.now()}`);
  const inputs = new Set([path, ...ALWAYS]);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: directory,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: path,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    plugins: [bundleWorkers(), noteInputs(inputs)],
  });
  const bundle = join(directory, `${nameOf(path)}.mjs`);
  const files = [...inputs].sort();
  writeManifest(path, { bundle, inputs: files, digest: digestFiles(files) });
  removeOldBundles();
  return bundle;
}

/** Each worker becomes an entry beside the bundle, under its own name. */
function bundleWorkers() {
  return {
    name: 'communique:workers',
    enforce: 'pre',
    transform(code, id) {
      const replaced = code.replace(WORKER_URL, (_, name) => {
        this.emitFile({
          type: 'chunk',
          id: join(dirname(id), `${name}.ts`),
          fileName: `${basename(name)}.mjs`,
        });
        return `new URL('${name}.mjs', import.meta.url)`;
      });
      return replaced === code ? undefined : { code: replaced, map: null };
    },
  };
}

function noteInputs(inputs) {
  return {
    name: 'communique:inputs',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const file = id.replace(/\?.*$/, '');
        if (!file.startsWith('\0') && !file.includes('/node_modules/') && existsSync(file)) inputs.add(file);
      }
    },
  };
}

/** Written beside and moved into place, so that two runs at once never read half a file. */
function writeManifest(path, manifest) {
  const target = manifestPath(path);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(`${target}.${process.pid}`, JSON.stringify(manifest));
  renameSync(`${target}.${process.pid}`, target);
}

/** Bundles of the last day stay: another run may be about to load a part of one. */
function removeOldBundles() {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (!name.endsWith('.json') && Date.now() - statSync(path).mtimeMs > A_DAY)
      rmSync(path, { recursive: true });
  }
}

function digestFiles(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(existsSync(path) ? readFileSync(path) : 'gone');
  return hash.digest('hex');
}

function manifestPath(path) {
  return join(CACHE, `${slugOf(path)}.json`);
}

function slugOf(path) {
  return relative(ROOT, path).replace(/[^\w]+/g, '-');
}

function nameOf(path) {
  return basename(path).replace(/\.ts$/, '');
}
