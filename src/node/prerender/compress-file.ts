import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Pages of single quotations and names are many: for them a brotli quality of 5, a thirtieth of the time of 11 for a tenth
 * more bytes. All else is few.
 */
const MANY = /\/(quotes|entities|countries)\/[^/]+\.html$/;
const QUALITY_OF_MANY = 5;
const QUALITY = 11;

/** Writes `x.br` and `x.gz` beside a file, for hosts that serve precompressed files. */
export async function compressFile(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const isOneOfMany = MANY.test(path);
  const quality = isOneOfMany ? QUALITY_OF_MANY : QUALITY;
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
    zip(bytes, { level: isOneOfMany ? 6 : 9 }),
  ]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}
