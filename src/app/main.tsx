import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/fonts.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { readEmbeddedFiles } from '#data/embedded-file.ts';
import { createQueryClient } from '#data/query-client.ts';
import { App } from './App.tsx';
import { takePage } from './prerendered-page.ts';
import { reportFault, watchFaults } from './report-fault.ts';
import { partOf, ROUTE_PARTS } from './route-parts.ts';
import { whenIdle } from './when-idle.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const faults = {
  onCaughtError: (error: unknown) => reportFault(error, 'render'),
  onUncaughtError: (error: unknown) => reportFault(error, 'render'),
  onRecoverableError: (error: unknown) => reportFault(error, 'hydrate'),
};
watchFaults();

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

if (path === undefined) createRoot(root, faults).render(app);
else void takeOver(root, path);

whenIdle(() => {
  for (const part of Object.values(ROUTE_PARTS)) void part.load().catch(() => {});
  void import('./keep-offline.ts')
    .then(({ keepOffline }) => keepOffline(readEmbeddedFiles(document)))
    .catch(() => {});
});

/** In a transition it is done in slices, between which the page scrolls and answers. */
async function takeOver(page: HTMLElement, at: string): Promise<void> {
  const part = partOf(at);
  try {
    if (part !== undefined) await ROUTE_PARTS[part].load();
  } catch (error) {
    // The page stays what it is without scripts: text and links.
    return reportFault(error, 'part');
  }
  startTransition(() => void hydrateRoot(page, app, faults));
}
