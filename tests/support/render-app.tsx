import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { vi } from 'vitest';
import { App } from '#app/App.tsx';

type Answer = () => Response | Promise<Response>;

/** Serves a file of public/ as the site would. */
export function serveFile(path: string): Answer {
  return () => serveText(readFileSync(`public/${path}`, 'utf8'))();
}

export function serveText(text: string, status = 200): Answer {
  return () => new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

const SITE: Record<string, Answer> = {
  '/articles/index.json': serveFile('articles/index.json'),
  '/articles/pezeshkian-azerbaijan-visit.json': serveFile('articles/pezeshkian-azerbaijan-visit.json'),
};

/** The real app, router and query client at a URL; only `fetch` is made up. `answers` replaces or adds files. */
export function renderApp(url: string, answers: Record<string, Answer> = {}) {
  const files = { ...SITE, ...answers };
  const fetch = vi.fn(async (path: string) => files[path]?.() ?? serveText('', 404)());
  vi.stubGlobal('fetch', fetch);
  const shown = { url: '' };
  render(
    <MemoryRouter initialEntries={[url]} useTransitions={false}>
      <App />
      <LocationProbe shown={shown} />
    </MemoryRouter>,
  );
  return { fetch, shown, user: userEvent.setup() };
}

function LocationProbe({ shown }: { readonly shown: { url: string } }) {
  const { pathname, search, hash } = useLocation();
  shown.url = `${pathname}${search}${hash}`;
  return null;
}
