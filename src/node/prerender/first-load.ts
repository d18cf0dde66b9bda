/** A file of code with its size as a host sends it: brotli at its best quality, in bytes. */
export interface SentFile {
  readonly file: string;
  readonly bytes: number;
}

/** All the code that a kind of page needs before it answers. */
export interface FirstLoad {
  readonly page: string;
  readonly files: readonly SentFile[];
}

/**
 * The most that a page's code may weigh, in bytes. React, its router and react-query alone are 78,500
 * (docs/decisions/0050-the-first-load.md).
 */
const FIRST_LOAD_LIMIT = 92_000;

/** One line a kind of page: "text 85.6 KB: app-x.js 82.1 + TextRoute-y.js 3.1". */
export function describeFirstLoads(loads: readonly FirstLoad[]): string {
  return loads
    .map(({ page, files }) => {
      const parts = files.map(({ file, bytes }) => `${file.replace('assets/', '')} ${kilobytes(bytes)}`);
      return `  ${page} ${kilobytes(total(files))} KB: ${parts.join(' + ')}`;
    })
    .join('\n');
}

/** What is wrong with the weight of the pages, in words for whoever builds the site; undefined where nothing is. */
export function findOverweight(loads: readonly FirstLoad[], limit = FIRST_LOAD_LIMIT): string | undefined {
  const heavy = loads.filter(({ files }) => total(files) > limit);
  if (heavy.length === 0) return undefined;
  return [
    `More JavaScript than ${kilobytes(limit)} KB (brotli) in the first load of: ${heavy.map(({ page }) => page).join(', ')}.`,
    describeFirstLoads(loads),
    '`npm run bench:size` lists what each dependency and module costs; docs/decisions/0050 says what may wait.',
  ].join('\n');
}

function total(files: readonly SentFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
