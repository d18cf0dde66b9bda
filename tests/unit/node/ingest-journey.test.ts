import { beforeEach, describe, expect, it } from 'vitest';
import { type IngestProject, makeIngestProject } from '../../support/run-ingest.ts';

const HEADLINE = 'Norway and Peru agree on fish';
const SLUG = 'norway-and-peru-agree-on-fish';
const CONTENT = `content/articles/${SLUG}.md`;
const CORRECTIONS = `content/articles/${SLUG}.corrections.json`;
const DOCUMENT = `public/articles/${SLUG}.json`;
const PARAGRAPHS = [
  'OSLO, Nov 20 (Fjord News) – Norway’s fisheries minister, Ingrid Solheim, met her Peruvian counterpart on Friday.',
  '“We share a sea,” Solheim said. She told reporters that Peru would send an ambassador.',
  '“Nobody counts anchovies twice,” a diplomat said.',
];

/** The same article as a text, as Markdown, and as a page saved by a browser under an older encoding. */
const FORMS: Readonly<Record<string, string | Uint8Array>> = {
  'fish.txt': [HEADLINE, ...PARAGRAPHS].join('\n\n'),
  'fish.md': `---\npublisher: Fjord News\n---\n# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n').replace('Peruvian', '**[Peruvian](https://example.org/pe)**').replace('“Nobody', '- “Nobody')}\n`,
  'fish.html': Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>${HEADLINE}</title></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sea">The sea</a></li></ul></nav>
    <article><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<p>${markUp(text)}</p>`).join('\n')}</article>
    <aside><h2>Related</h2><a href="/1">Herring season opens</a></aside></body></html>`,
    'latin1',
  ),
};

/** Marks as entities, as bytes of Windows-1252, and in their own elements: all three ways that pages have. */
function markUp(text: string): string {
  return text
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '\u0094')
    .replaceAll('’', '&#8217;')
    .replaceAll('–', '&ndash;')
    .replace('Solheim said', '<b>Solheim</b> said');
}

let project: IngestProject;
beforeEach(() => {
  project = makeIngestProject();
});

function readDocument() {
  return JSON.parse(project.read(DOCUMENT));
}

describe('an editor’s way with an article', { timeout: 60_000 }, () => {
  it.each(Object.keys(FORMS))('from %s through a correction to a changed text', async (name) => {
    project.write(name, FORMS[name] ?? '');
    expect(await project.run([name, '--date', '2026-11-20'])).toMatchObject({ code: 0, stderr: '' });
    const found = readDocument();
    expect(found.paragraphs.map(({ text }: { text: string }) => text)).toEqual(PARAGRAPHS);
    expect(found.datePublished).toBe('2026-11-20');

    // The editor knows who the diplomat is, and that these words are about trade.
    const corrections = [
      {
        action: 'add-entity',
        type: 'Person',
        name: 'Ana Quispe',
        mentions: [{ exact: 'a diplomat', form: 'role' }],
        note: 'told by the embassy',
      },
      { action: 'change-speaker', quotation: { exact: 'Nobody counts anchovies' }, speaker: 'ana-quispe' },
      { action: 'change-topics', quotation: { exact: 'Nobody counts' }, topics: ['economy-development'] },
    ];
    project.write(CORRECTIONS, JSON.stringify({ schemaVersion: 1, corrections }));
    expect((await project.run([])).stdout).toContain(`written  ${DOCUMENT}`);
    expect(spokenBy('ana-quispe')).toEqual(['Nobody counts anchovies twice,']);

    // Then a paragraph comes in before them, and the quotation above is reworded.
    const written = project.read(CORRECTIONS);
    project.write(
      CONTENT,
      project.read(CONTENT).replace('“We share a sea,”', 'It rained.\n\n“We share the sea,”'),
    );
    expect(await project.run([])).toMatchObject({ code: 0, stderr: '' });
    expect(project.read(CORRECTIONS)).toBe(written);
    expect(spokenBy('ana-quispe')).toEqual(['Nobody counts anchovies twice,']);
    // Links made before the correction and before the rewording lead to what took their place.
    expect(readDocument().formerQuotations).toMatchObject([
      {
        words: 'Nobody counts anchovies twice,',
        replacedBy: expect.stringContaining('quispe-nobody-counts'),
      },
      { words: 'We share a sea,', replacedBy: expect.stringContaining('solheim-we-share-the-sea') },
    ]);
    expect((await project.run(['--check'])).code).toBe(0);
  });

  it('says by name which correction a changed text has left without its words', async () => {
    project.write('fish.txt', FORMS['fish.txt'] ?? '');
    await project.run(['fish.txt']);
    const correction = { action: 'change-kind', quotation: { exact: 'Nobody counts' }, kind: 'mixed' };
    project.write(CORRECTIONS, JSON.stringify({ schemaVersion: 1, corrections: [correction] }));
    expect((await project.run([])).code).toBe(0);
    project.write(CONTENT, project.read(CONTENT).replace('Nobody counts', 'No one counts'));
    const { code, stderr } = await project.run([]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'corrections[0] (change-kind “Nobody counts”) cannot be applied: “Nobody counts” no longer stands',
    );
  });

  it('gives a correction whose key is misspelt back by its place', async () => {
    project.write('fish.txt', FORMS['fish.txt'] ?? '');
    await project.run(['fish.txt']);
    const correction = { action: 'change-kind', quotation: { exakt: 'Nobody counts' }, kind: 'mixed' };
    project.write(CORRECTIONS, JSON.stringify({ schemaVersion: 1, corrections: [correction] }));
    const { code, stderr } = await project.run([]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/corrections\[0\]\.quotation/);
  });
});

function spokenBy(speaker: string): readonly string[] {
  const { paragraphs, quotations } = readDocument();
  const texts = new Map(paragraphs.map(({ id, text }: { id: string; text: string }) => [id, text]));
  return quotations
    .filter((quotation: { speaker?: string }) => quotation.speaker === speaker)
    .map(
      ({
        segments: [{ paragraph, start, end }],
      }: {
        segments: [{ paragraph: string; start: number; end: number }];
      }) => String(texts.get(paragraph)).slice(start, end),
    );
}
