import { beforeEach, describe, expect, it } from 'vitest';
import { type IngestProject, makeIngestProject } from '../../support/run-ingest.ts';

const TEXT = `Envoys agree to meet in Vienna
The two envoys will meet on Monday, officials said.
“We want an accord,” Ilse Brandner, the ministry’s spokeswoman, told reporters.
`;
const SLUG = 'envoys-agree-to-meet-in-vienna';
const CONTENT = `content/articles/${SLUG}.md`;
const CORRECTIONS = `content/articles/${SLUG}.corrections.json`;
const DOCUMENT = `public/articles/${SLUG}.json`;
const INDEX = 'public/articles/index.json';

let project: IngestProject;
beforeEach(() => {
  project = makeIngestProject();
});

async function add(...flags: readonly string[]): Promise<void> {
  project.write('talks.txt', TEXT);
  expect(await project.run(['talks.txt', ...flags])).toMatchObject({ code: 0, stderr: '' });
}

function correct(...corrections: readonly object[]): void {
  project.write(CORRECTIONS, JSON.stringify({ schemaVersion: 1, corrections }));
}

describe('ingest FILE', { timeout: 20_000 }, () => {
  it('writes content, document and index, and reports what it found', async () => {
    project.write('talks.txt', TEXT);
    const { code, stdout, stderr } = await project.run(['talks.txt', '--date', '2025-05-05']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(project.list()).toEqual([CONTENT, DOCUMENT, INDEX]);
    expect(project.read(CONTENT)).toBe(`---\ndatePublished: 2025-05-05\n---\n${TEXT}`);
    expect(JSON.parse(project.read(DOCUMENT))).toMatchObject({ slug: SLUG, editorial: ['datePublished'] });
    expect(project.read(INDEX)).toContain(`"slug":"${SLUG}"`);
    for (const label of ['quotations', 'speakers', 'countries', 'topics', 'unsure of']) {
      expect(stdout).toMatch(new RegExp(`^${label} +\\S`, 'm'));
    }
  });

  it('gives the same document for the same article as text, Windows text and Markdown', async () => {
    await add();
    const document = project.read(DOCUMENT);
    for (const [name, text] of [
      ['b.txt', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`],
      ['b.md', TEXT.replace('Envoys', '# Envoys').replaceAll('\n', '\n\n').replace('accord', '*accord*')],
    ] as const) {
      const other = makeIngestProject();
      other.write(name, text);
      expect(await other.run([name])).toMatchObject({ code: 0 });
      expect(other.read(DOCUMENT)).toBe(document);
    }
  });

  it('takes the front matter of a Markdown file, and a flag before it', async () => {
    project.write('talks.md', `---\npublisher: Example\nslug: vienna\nlanguage: en-GB\n---\n# ${TEXT}`);
    await project.run(['talks.md', '--publisher', 'Other']);
    expect(JSON.parse(project.read('public/articles/vienna.json'))).toMatchObject({
      publisher: 'Other',
      language: 'en-GB',
    });
  });

  it('does not overwrite another article of the same slug, and says what to do', async () => {
    await add();
    const before = project.list().map(project.read);
    project.write('other.txt', TEXT.replace('Monday', 'Tuesday'));
    const { code, stderr } = await project.run(['other.txt']);
    expect(code).toBe(1);
    expect(stderr).toContain('--slug');
    expect(project.list().map(project.read)).toEqual(before);
  });

  it('takes the same file twice without a change', async () => {
    await add();
    const before = project.list().map(project.read);
    await add();
    expect(project.list().map(project.read)).toEqual(before);
  });

  it.each<[string, string, string | Uint8Array, string]>([
    ['a file that is empty', 'a.txt', '', 'a.txt: is empty'],
    ['a blank file', 'a.txt', '\n \n', 'a.txt: is empty'],
    ['a headline alone', 'a.txt', 'Headline\n', 'a.txt:1: has a headline and no paragraphs'],
    ['binary data', 'a.txt', new Uint8Array([1, 2, 0, 3]), 'a.txt: is no text'],
    ['UTF-16', 'a.txt', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'a.txt: is UTF-16'],
    ['Windows-1252', 'a.txt', Buffer.from('Headline\n\u0093Yes\u0094', 'latin1'), 'a.txt:2: is not UTF-8'],
    ['50 MB', 'a.txt', Buffer.alloc(50_000_000), 'a.txt: is 50 MB; an article has at most 10 MB'],
    ['marks of an unknown encoding', 'a.txt', 'Headline\nâ€œYesâ€\u009d', 'a.txt:2: has marks such as'],
    ['a web page under a wrong name', 'a.txt', '<!doctype html><p>Text', 'rename it to end in .html'],
    ['an ending that says nothing', 'a.doc', TEXT, 'rename it to end in .txt, .md or .html'],
    ['a page without main text', 'a.html', '<html><body><a href="/">Home</a></body></html>', 'no main text'],
    [
      'broken front matter',
      'a.md',
      `---\ndate: x\n---\n${TEXT}`,
      'a.md:2: the front matter has no key “date”',
    ],
    ['a folder', 'a.txt/b.md', TEXT, 'a.txt: is a folder'],
    [
      'a page in an encoding that it does not have',
      'a.html',
      '<meta charset="shift_jis"><p>\x80\xff\x80',
      'a.html:1: says charset=shift_jis',
    ],
    ['a headline without Latin letters', 'a.txt', '外交部\n文。', 'choose one with --slug'],
  ])('refuses %s, writes nothing and exits with 1', async (_, name, content, words) => {
    project.write(name, content);
    const { code, stdout, stderr } = await project.run([name.replace('/b.md', '')]);
    expect(stderr).toContain(words);
    expect({ code, stdout, files: project.list() }).toEqual({ code: 1, stdout: '', files: [] });
    expect(stderr).not.toContain('    at ');
  });

  it('refuses a file that is not there', async () => {
    expect(await project.run(['none.txt'])).toMatchObject({
      code: 1,
      stderr: 'none.txt: there is no such file\n',
    });
  });
});

describe('ingest --check', { timeout: 20_000 }, () => {
  it('passes on what ingest wrote, and names a document that was edited', async () => {
    await add();
    expect((await project.run(['--check'])).code).toBe(0);
    project.write(DOCUMENT, `${project.read(DOCUMENT)} `);
    const { code, stderr } = await project.run(['--check']);
    expect(code).toBe(1);
    expect(stderr).toContain(`${DOCUMENT}: is not what content, pipeline and corrections give`);
  });

  it('writes nothing', async () => {
    project.write(CONTENT, TEXT);
    expect((await project.run(['--check'])).code).toBe(1);
    expect(project.list()).toEqual([CONTENT]);
  });

  it('names an index that is not right, and files without an article', async () => {
    await add();
    project.write(INDEX, project.read(INDEX).replace('Vienna', 'Geneva'));
    project.write('public/articles/gone.json', '{}');
    const { stderr } = await project.run(['--check']);
    expect(stderr).toContain(INDEX);
    expect(stderr).toContain('public/articles/gone.json: has no content file');
  });
});

describe('ingest', { timeout: 20_000 }, () => {
  it('brings an edited article up to date, and a second run changes nothing', async () => {
    await add();
    project.write(CONTENT, TEXT.replace('Monday', 'Friday'));
    expect((await project.run([])).stdout).toContain(`written  ${DOCUMENT}`);
    expect(project.read(DOCUMENT)).toContain('Friday');
    expect((await project.run([])).stdout).toBe('1 article up to date.\n');
  });

  it('keeps the former quotations of the document', async () => {
    await add();
    const ledger = '"formerQuotations": [{"id":"then~1","words":"We met."}]';
    project.write(DOCUMENT, project.read(DOCUMENT).replace('"formerQuotations": []', ledger));
    project.write(CONTENT, TEXT.replace('Monday', 'Friday'));
    await project.run([]);
    expect(JSON.parse(project.read(DOCUMENT)).formerQuotations).toEqual([
      { id: 'then~1', words: 'We met.' },
      expect.objectContaining({ words: 'The two envoys will meet on Monday' }),
    ]);
  });

  it('goes on after a broken article, keeps its document, and exits with 1', async () => {
    await add();
    const document = project.read(DOCUMENT);
    project.write(CONTENT, '---\npublisher: [\n---\n');
    project.write('content/articles/zagreb.md', TEXT.replace('Vienna', 'Zagreb'));
    const { code, stderr } = await project.run([]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${CONTENT}:`);
    expect(project.read(DOCUMENT)).toBe(document);
    expect(project.read(INDEX)).toContain('"slug":"zagreb"');
    expect(project.read(INDEX)).toContain(`"slug":"${SLUG}"`);
  });

  it('keeps a damaged document and its line of the index, and names the file', async () => {
    await add();
    const index = project.read(INDEX);
    project.write(DOCUMENT, '<<<<<<< HEAD');
    const { code, stderr } = await project.run([]);
    expect({ code, index: project.read(INDEX), document: project.read(DOCUMENT) }).toEqual({
      code: 1,
      index,
      document: '<<<<<<< HEAD',
    });
    expect(stderr).toContain(`${DOCUMENT}: is no JSON`);
  });

  it('applies a correction, keeps it when the article is ingested again, and passes the check', async () => {
    await add();
    correct({ action: 'add-entity', type: 'Place', name: 'Monday', note: 'for the test' });
    const written = project.read(CORRECTIONS);
    await project.run([]);
    await project.run([]);
    expect(project.read(DOCUMENT)).toContain('"id":"monday"');
    expect(project.read(CORRECTIONS)).toBe(written);
    expect((await project.run(['--check'])).code).toBe(0);
  });

  it('reports a needless correction by name and still passes the check', async () => {
    await add();
    correct({ action: 'drop-entity', entity: { exact: 'will meet' } });
    const { code, stdout } = await project.run(['--check']);
    expect(code).toBe(0);
    expect(stdout).toContain(`${CORRECTIONS}: corrections[0] (drop-entity “will meet”) is needless`);
  });

  it('fails the check on a correction whose words are gone', async () => {
    await add();
    correct({ action: 'drop-quotation', quotation: { exact: 'We want a treaty' } });
    const { code, stderr } = await project.run(['--check']);
    expect(code).toBe(1);
    expect(stderr).toContain('corrections[0] (drop-quotation “We want a treaty”) cannot be applied');
  });

  it('refuses a broken corrections file by file and path', async () => {
    await add();
    correct({ action: 'drop-entity' });
    expect((await project.run([])).stderr).toContain(`${CORRECTIONS}: corrections[0].entity: is missing`);
    project.write(CORRECTIONS, '{"schemaVersion": 1,\n"corrections": [}');
    expect((await project.run([])).stderr).toContain(`${CORRECTIONS}:2: is no JSON`);
  });
});
