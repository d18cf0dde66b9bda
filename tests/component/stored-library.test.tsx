import { readFileSync } from 'node:fs';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { STORED_ON } from '#data/stored-on.ts';
import { renderApp, serveText } from '../support/render-app.tsx';

const LIBRARY = '/articles/index.json';
const { articles, ...rest } = JSON.parse(readFileSync(`public${LIBRARY}`, 'utf8'));
const entries = JSON.stringify({ ...rest, articles: [...articles, { ...articles[0], slug: 'another' }] });
const stored = (): Response =>
  new Response(entries, { headers: { [STORED_ON]: '2026-11-20T10:00:00.000Z' } });

describe('the library', () => {
  it('says where it is the copy stored on this device, until a newer one has come', async () => {
    let answer: ReturnType<typeof serveText> = stored;
    const { user } = renderApp('/', { [LIBRARY]: () => answer() });
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent('This is the copy stored on this device on 20 November 2026');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Articles');
    answer = serveText(entries);
    await user.click(screen.getByRole('button', { name: 'Look for a newer one' }));
    await waitFor(() => expect(screen.queryByRole('note')).toBeNull());
  });
});
