import { brotliCompressSync } from 'node:zlib';
import { decode } from '@jridgewell/sourcemap-codec';

/** What a package, or a folder of the source, takes of a file: its characters, and these compressed by themselves. */
interface PartCost {
  readonly part: string;
  readonly minified: number;
  readonly brotli: number;
}

interface SourceMap {
  readonly mappings: string;
  readonly sources: readonly string[];
}

/**
 * The heaviest part first. Parts compressed by themselves add up to a little more than the file, which shares what
 * they have in common.
 */
export function costsOf(code: string, map: SourceMap): readonly PartCost[] {
  const texts = new Map<string, string>();
  const lines = code.split('\n');
  for (const [index, segments] of decode(map.mappings).entries()) {
    const line = lines[index] ?? '';
    for (const [at, [column, source]] of segments.entries()) {
      const part = source === undefined ? 'the bundler' : partOf(map.sources[source] ?? '');
      const end = segments[at + 1]?.[0] ?? line.length;
      texts.set(part, (texts.get(part) ?? '') + line.slice(column, end));
    }
  }
  return [...texts]
    .map(([part, text]) => ({ part, minified: text.length, brotli: brotliCompressSync(text).length }))
    .sort((a, b) => b.brotli - a.brotli);
}

/** `…/node_modules/@tanstack/query-core/src/x.ts` → `@tanstack/query-core`; `…/src/features/reader/X.tsx` → `src/features/reader`. */
function partOf(source: string): string {
  const own = /(?:^|\/)(src\/(?:features\/)?[\w-]+)\//.exec(source)?.[1];
  const named = /.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/.exec(source)?.[1];
  return named ?? own ?? 'the bundler';
}
