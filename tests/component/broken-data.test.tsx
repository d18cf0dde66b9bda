import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp, serveFile, serveText } from '../support/render-app.tsx';
import { readSeedJson, SEED_FILE } from '../support/seed.ts';

const TEXT = '/articles/pezeshkian-azerbaijan-visit';
const FILE = `${TEXT}.json`;
const whole = readFileSync(SEED_FILE, 'utf8');

function damaged(damage: (json: ReturnType<typeof readSeedJson>) => void): string {
  const json = readSeedJson();
  damage(json);
  return JSON.stringify(json);
}

describe('broken data', () => {
  it.each([
    ['a cut-off file', serveText(whole.slice(0, 5000)), 'This file is damaged', 'cut off or damaged'],
    [
      'a file of another version',
      serveText(
        damaged((json) => {
          json.schemaVersion = 2;
        }),
      ),
      'This file is damaged',
      'schemaVersion: this file has version 2',
    ],
    [
      'an offset out of range',
      serveText(
        damaged((json) => {
          json.mentions[3].end = 9999;
        }),
      ),
      'This file is damaged',
      'mentions[3].end: 9999 is past',
    ],
    ['a server error', serveText('', 500), 'The server could not deliver this', 'the server answered 500'],
    ['a missing file', serveText('', 404), 'There is no such article', 'there is no such file'],
    [
      'a start page in place of the file',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      'There is no such article',
      'there is no such file',
    ],
  ])('says what is wrong with %s', async (_, answer, title, detail) => {
    renderApp(TEXT, { [FILE]: answer });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(document.title).toBe(`${title} · Communiqué`);
    expect(screen.getByText(detail, { exact: false })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All articles' })).toBeVisible();
    expect(screen.getByRole('button', { name: /Theme/ })).toBeVisible();
  });

  it('tries a silent network again by itself, then offers to, and shows the article when it answers', async () => {
    const answers = [
      () => Promise.reject(new TypeError('offline')),
      () => Promise.reject(new TypeError('offline')),
    ];
    const { user, fetch } = renderApp(TEXT, {
      [FILE]: () => (answers.shift() ?? serveFile(FILE.slice(1)))(),
    });
    expect(
      await screen.findByRole('heading', { name: 'The network does not answer' }, { timeout: 3000 }),
    ).toBeVisible();
    expect(fetch).toHaveBeenCalledTimes(2);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Azerbaijan Visit/ })).toBeVisible();
  });

  it('answers an unknown address', async () => {
    renderApp('/nowhere');
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible();
  });
});
