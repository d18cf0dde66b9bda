import type { LoadRun } from './browser-run.ts';

export interface LoadResult {
  readonly name: string;
  readonly runs: ReadonlySet<LoadRun>;
}

/** A Markdown table of medians; ratios are to the first page, measured in the same run. */
export function formatTable(results: readonly LoadResult[]): string {
  const [plain] = results;
  const rows = results.map(({ name, runs }) => {
    const ratio = (key: 'fcp' | 'lcp') =>
      plain === undefined ? '' : `${(median(runs, key) / median(plain.runs, key)).toFixed(2)} ×`;
    const lcp = [...runs].map((run) => run.lcp);
    return [
      name,
      whole(median(runs, 'fcp')),
      ratio('fcp'),
      whole(median(runs, 'lcp')),
      ratio('lcp'),
      `${whole(Math.min(...lcp))}–${whole(Math.max(...lcp))}`,
      whole(median(runs, 'tbt')),
      median(runs, 'cls').toFixed(3),
      whole(median(runs, 'ready')),
      (median(runs, 'bytes') / 1000).toFixed(1),
      whole(median(runs, 'requests')),
    ].join(' | ');
  });
  return [
    '| page | FCP ms | ratio | LCP ms | ratio | LCP min–max | TBT ms | CLS | ready ms | KB | requests |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function median(runs: ReadonlySet<LoadRun>, key: keyof LoadRun): number {
  const sorted = [...runs].map((run) => run[key]).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2;
}

function whole(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value)) : '–';
}
