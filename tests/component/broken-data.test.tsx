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
    ['a cut-off file', serveText(whole.slice(0, 5000)), 'This article arrived damaged', 'cut off or damaged'],
    [
      'a file of another version',
      serveText(
        damaged((json) => {
          json.schemaVersion = 2;
        }),
      ),
      'This article arrived damaged',
      'schemaVersion: this file has version 2',
    ],
    [
      'an offset out of range',
      serveText(
        damaged((json) => {
          json.mentions[3].end = 9999;
        }),
      ),
      'This article arrived damaged',
      'mentions[3].end: 9999 is past',
    ],
    [
      'a server error',
      serveText('', 500),
      'The server could not deliver this article',
      'the server answered 500',
    ],
  ])('says what is wrong with %s', async (_, answer, title, detail) => {
    renderApp(TEXT, { [FILE]: answer });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(document.title).toBe(`${title} · Communiqué`);
    expect(screen.getByText(detail, { exact: false })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'All articles' })).toBeVisible();
    expect(screen.getByRole('button', { name: /Theme/ })).toBeVisible();
  });

  it.each([
    ['is none', serveText('', 404)],
    [
      'is the host’s start page',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
  ])('tells a reader that there is no such article where its file %s', async (_, answer) => {
    renderApp(TEXT, { [FILE]: answer });
    const title = 'There is no such article';
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(document.title).toBe(`${title} · Communiqué`);
    expect(screen.getByRole('main')).toHaveTextContent(/address may be mistyped/);
    expect(screen.getByRole('main')).not.toHaveTextContent(/\.json|no such file/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('link', { name: 'All articles' })).toBeVisible();
  });

  it.each([
    ['cut off', serveText('{'), 'This list of articles arrived damaged'],
    ['not there', serveText('', 404), 'The list of articles is missing'],
  ])('does not speak of an article when the list of them is %s', async (_, answer, title) => {
    renderApp('/', { '/articles/index.json': answer });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(screen.getByText(/^articles\/index\.json: /)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'All articles' })).toBeNull();
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
    expect(screen.getByRole('main')).not.toHaveTextContent('.json');
    expect(fetch).toHaveBeenCalledTimes(2);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Azerbaijan Visit/ })).toBeVisible();
  });

  it('answers an unknown address', async () => {
    renderApp('/nowhere');
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeVisible();
  });
});
