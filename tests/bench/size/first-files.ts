import { brotliCompressSync } from 'node:zlib';

/** What the bundler says of a file: enough to follow what it imports at once. */
interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  readonly fileName: string;
  readonly code?: string;
  readonly source?: string | Uint8Array;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

/** The bytes of what a page loads first, as a host sends it: brotli at its best quality. */
export interface FirstBytes {
  readonly scripts: number;
  readonly styles: number;
}

/** Every page carries them; others lie with the code that a page loads. */
const APP_STYLES = /^assets\/app-.*\.css$/;

/** What a page loads first that shows some `parts` of the app, given by the ends of their modules' names. */
export function weighFirstLoad(files: readonly BuiltFile[], parts: readonly string[]): FirstBytes {
  const chunks = new Map(files.filter(({ type }) => type === 'chunk').map((file) => [file.fileName, file]));
  const isFirst = ({ isEntry, facadeModuleId: id }: BuiltFile) =>
    isEntry === true || parts.some((part) => id?.endsWith(part) === true);
  const names = new Set([...chunks.values()].filter(isFirst).map(({ fileName }) => fileName));
  for (const name of names) for (const imported of chunks.get(name)?.imports ?? []) names.add(imported);
  const sheets = new Set(
    [...names].flatMap((name) => [...(chunks.get(name)?.viteMetadata?.importedCss ?? [])]),
  );
  const styles = files.filter(({ fileName }) => APP_STYLES.test(fileName) || sheets.has(fileName));
  return {
    scripts: sum([...names].map((name) => weigh(chunks.get(name)?.code ?? ''))),
    styles: sum(styles.map(({ source = '' }) => weigh(source))),
  };
}

function weigh(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
