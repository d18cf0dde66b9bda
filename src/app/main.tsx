import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/fonts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from '#data/query-client.ts';
import { App } from './App.tsx';
import { takePage } from './prerendered-page.ts';
import { partOf, ROUTE_PARTS } from './route-parts.ts';
import { whenIdle } from './when-idle.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const client = createQueryClient();
const path = takePage(root, client);

// A typed letter must reach the URL, and the field that shows it, before the next one: no transitions.
const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <App />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>
);

if (path === undefined) createRoot(root).render(app);
else void takeOver(root, path);

whenIdle(() => {
  for (const part of Object.values(ROUTE_PARTS)) void part.load();
});

/** In a transition it is done in slices, between which the page scrolls and answers. */
async function takeOver(page: HTMLElement, at: string): Promise<void> {
  const part = partOf(at);
  if (part !== undefined) await ROUTE_PARTS[part].load();
  startTransition(() => void hydrateRoot(page, app));
}
