import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/fonts.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { readEmbeddedFiles } from '#data/embedded-file.ts';
import { LINK_NOTICE_ID } from '#ui/Notice.tsx';
import { App } from './App.tsx';
import { type PrerenderedPage, takePage } from './prerendered-page.ts';
import { reportFault, tellFault, watchFaults } from './report-fault.ts';
import { loadParts, ROUTE_PARTS } from './route-parts.ts';
import { ServedContext } from './served-context.ts';
import { dropServedLinks, watchServedHead } from './served-head.ts';
import { whenIdle } from './when-idle.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const dropReplacedHead = watchServedHead(document.head);

const faults = {
  onCaughtError: (error: unknown) => reportFault(error, 'render'),
  // Not even the page that says so could be shown.
  onUncaughtError: (error: unknown) => tellFault(error, 'render'),
  onRecoverableError: (error: unknown) => {
    dropReplacedHead();
    reportFault(error, 'hydrate');
  },
};
watchFaults();
// From here on faults are told here; until then index.html does.
root.ownerDocument.documentElement.dataset.started = '';

const page = takePage(root);

// A typed letter must reach the URL, and the field that shows it, before the next one: no transitions.
const app = (
  <StrictMode>
    <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
      <ServedContext value={page?.served ?? {}}>
        <App />
      </ServedContext>
    </BrowserRouter>
  </StrictMode>
);

if (page === undefined) {
  dropServedLinks(document.head);
  createRoot(root, faults).render(app);
} else void takeOver(root, page);

whenIdle(() => {
  for (const part of Object.values(ROUTE_PARTS)) void part.load().catch(() => {});
  void import('./keep-offline.ts')
    .then(({ keepOffline }) => keepOffline(readEmbeddedFiles(document)))
    .catch(() => {});
});

/** In a transition it is done in slices, between which the page scrolls and answers. */
async function takeOver(container: HTMLElement, { path }: PrerenderedPage): Promise<void> {
  try {
    // Only the page of a former quotation has a notice in it as it was served.
    const hasNotice = container.querySelector(`#${LINK_NOTICE_ID}`) !== null;
    await Promise.all([loadParts(path), hasNotice && ROUTE_PARTS.ledger.load()]);
  } catch (error) {
    // The page stays what it is without scripts: text and links.
    return reportFault(error, 'part');
  }
  startTransition(() => void hydrateRoot(container, app, faults));
}
