import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { makeIngestProject } from '../../support/run-ingest.ts';

const project = makeIngestProject();

function row(id: string | number, text: string): string {
  return JSON.stringify({ id, text });
}

async function batch(input: string): Promise<readonly string[]> {
  const { code, stdout, stderr } = await project.run(['--ndjson'], input);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trimEnd().split('\n');
}

describe('ingest --ndjson', { timeout: 30_000 }, () => {
  it('gives a line for each line, in the same order', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => row(index, `Headline ${index}\nThe text.`));
    const lines = await batch(`${rows.join('\n')}\n`);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(rows.map((_, index) => index));
    expect(JSON.parse(lines[7] ?? '')).toMatchObject({ id: 7, article: { headline: 'Headline 7' } });
  });

  it('answers a bad line with an error and goes on', async () => {
    const good = row('b', 'Headline\nThe text.');
    const lines = await batch(['no json', good, '', row('d', 'Headline'), '{"id":5}', good].join('\n'));
    expect(lines.map((line) => JSON.parse(line).error)).toEqual([
      expect.stringContaining('line 1: is no JSON'),
      undefined,
      'line 3: is empty',
      expect.stringContaining('line 4: the text has a headline and no paragraphs'),
      expect.stringContaining('line 5: expected {"id"'),
      undefined,
    ]);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([null, 'b', null, 'd', 5, 'b']);
  });

  it('answers a line before the next one comes', async () => {
    const child = project.start(['--ndjson']);
    for (const id of [1, 2]) {
      child.stdin.write(`${row(id, 'Headline\nThe text.')}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends without an error when its reader leaves', async () => {
    const child = project.start(['--ndjson']);
    const said: string[] = [];
    child.stderr.on('data', (text) => said.push(String(text)));
    child.stdin.on('error', () => {});
    const lines = `${row(1, 'Headline\nThe text.')}\n`.repeat(1000);
    const feeding = setInterval(() => child.stdin.write(lines), 5);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([0, null]);
    clearInterval(feeding);
    expect(said).toEqual([]);
  });

  it('answers a line that is too long or not UTF-8 without ending', async () => {
    const child = project.start(['--ndjson']);
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes) => said.push(bytes));
    child.stdin.write(`${JSON.stringify({ id: 1, text: 'x'.repeat(11_000_000) })}\n`);
    child.stdin.write(Buffer.from('{"id":2,"text":"\xff"}\n', 'latin1'));
    child.stdin.end(row(3, 'H\nT.'));
    expect(await once(child, 'close')).toEqual([0, null]);
    const lines = Buffer.concat(said).toString().trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).error)).toEqual([
      'line 1: is longer than 10 MB, which no article is',
      'line 2: is not UTF-8',
      undefined,
    ]);
  });

  it('stops at an interrupt', async () => {
    const child = project.start(['--ndjson']);
    child.stdin.write(`${row(1, 'H\nT.')}\n`);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
  });

  it('gives nothing for nothing', async () => {
    expect(await batch('')).toEqual(['']);
  });

  it('takes Windows line ends and a last line without one', async () => {
    expect(await batch(`${row(1, 'H\nT.')}\r\n${row(2, 'H\nT.')}`)).toHaveLength(2);
  });
});
