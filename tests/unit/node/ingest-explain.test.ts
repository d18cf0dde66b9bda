import { describe, expect, it } from 'vitest';
import { makeIngestProject } from '../../support/run-ingest.ts';

const TEXT = `Lighthouse keepers meet
Ada Nowak, the harbour minister, opened the meeting on Monday.
“Every lighthouse needs a keeper,” she said. “We wait,” a man in the hall answered.
`;

describe('ingest FILE --explain', { timeout: 30_000 }, () => {
  it('says which words gave each quotation its speaker and topics', async () => {
    const project = makeIngestProject();
    project.write('a.txt', TEXT);
    const { stdout } = await project.run(['a.txt', '--explain']);
    expect(stdout).toContain('  direct: Every lighthouse needs a keeper,\n');
    expect(stdout).toMatch(
      / {2}speaker: Ada Nowak, via “she” \(pronoun, 1 sentence back\), certainty 0\.\d+/,
    );
    expect(stdout).toMatch(/ {2}topic: state-visits \(.*meeting\*/);
  });

  it('takes a topic that an editor added to content/topics.json, without any other change', async () => {
    const project = makeIngestProject();
    const topics = JSON.parse(project.read('content/topics.json'));
    const cues = { lighthouse: 5, 'keeper*': 3 };
    topics.push({ id: 'lights', label: 'Lights', definition: 'Lighthouses.', iptc: null, cues });
    project.write('content/topics.json', JSON.stringify(topics));
    project.write('a.txt', TEXT);
    const { code, stdout } = await project.run(['a.txt', '--explain']);
    expect(code).toBe(0);
    expect(stdout).toContain('  topic: lights (lighthouse 5, keeper* 3)');
    const { quotations } = JSON.parse(project.read('public/articles/lighthouse-keepers-meet.json'));
    expect(quotations[0].topics[0]).toBe('lights');
    expect((await project.run(['--check'])).code).toBe(0);
  });

  it('says what a correction decided', async () => {
    const project = makeIngestProject();
    project.write('a.txt', TEXT);
    await project.run(['a.txt']);
    const quotation = { exact: 'Every lighthouse' };
    const corrections = [
      { action: 'change-topics', quotation, topics: ['sovereignty'] },
      {
        action: 'add-entity',
        type: 'Person',
        name: 'Man',
        mentions: [{ exact: 'man', form: 'role', prefix: 'a ' }],
      },
      { action: 'change-speaker', quotation: { exact: 'We wait' }, speaker: 'man' },
    ];
    const slug = 'lighthouse-keepers-meet';
    project.write(
      `content/articles/${slug}.corrections.json`,
      JSON.stringify({ schemaVersion: 1, corrections }),
    );
    const { stdout } = await project.run([`content/articles/${slug}.md`, '--explain']);
    expect(stdout).toContain('topic: sovereignty (by a correction)');
    expect(stdout).toContain('speaker: Man, by a correction');
  });
});
