import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Pages are many and much alike: 5 is a tenth of the time of 11 for a few percent more bytes. Other files are few. */
const PAGE_QUALITY = 5;
const FILE_QUALITY = 11;

/** Writes `x.br` and `x.gz` beside a file, for hosts that serve precompressed files. */
export async function compressFile(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const quality = path.endsWith('.html') ? PAGE_QUALITY : FILE_QUALITY;
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    zip(bytes, { level: path.endsWith('.html') ? 6 : 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}
