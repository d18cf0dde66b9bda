import '#ui/tokens.css';
import '#ui/base.css';
import { StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import './pause-evaluation.ts';
import { BrowserRouter } from 'react-router';
import type { ServedData } from '#data/embedded-file.ts';
import { LINK_NOTICE_ID } from '#ui/Notice.tsx';
import { restoreTheme } from '#ui/theme.ts';
import { App } from './App.tsx';
import { answerEarlyClicks, hearClicks } from './early-clicks.ts';
import { nextTimer } from './next-timer.ts';
import { prepareAhead } from './prepare-ahead.ts';
import { type PrerenderedPage, takePage } from './prerendered-page.ts';
import { reportFault, tellFault, watchFaults } from './report-fault.ts';
import { loadParts, ROUTE_PARTS } from './route-parts.ts';
import { ServedContext } from './served-context.ts';
import { dropReplacedTags, dropServedLinks, rememberServedHead } from './served-head.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

rememberServedHead();

const faults = {
  onCaughtError: (error: unknown) => reportFault(error, 'render'),
  // Not even the page that says so could be shown.
  onUncaughtError: (error: unknown) => tellFault(error, 'render'),
  onRecoverableError: (error: unknown) => {
    dropReplacedTags();
    reportFault(error, 'hydrate');
  },
};
watchFaults();
// From here on faults are told here; until then index.html does.
root.ownerDocument.documentElement.dataset.started = '';

// In a task of its own: the code has just been evaluated, which takes a phone long enough.
setTimeout(() => {
  const page = takePage(root);
  void (page === undefined ? start(root) : takeOver(root, page));
});

// A typed letter must reach the URL, and the field that shows it, before the next one: no transitions.
function appWith(served: ServedData) {
  return (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <ServedContext value={served}>
          <App />
          <Ahead />
        </ServedContext>
      </BrowserRouter>
    </StrictMode>
  );
}

function Ahead() {
  useEffect(() => {
    answerEarlyClicks();
    void prepareAhead();
  }, []);
  return null;
}

/** Makes the page in the browser, in place of whatever was served. */
function start(container: HTMLElement): void {
  restoreTheme();
  dropServedLinks();
  hearClicks();
  startTransition(() => createRoot(container, faults).render(appWith({})));
}

function hydrate(container: HTMLElement, data: ServedData): void {
  hearClicks();
  startTransition(() => void hydrateRoot(container, appWith(data), faults));
}

/** In a transition it is done in slices, between which the page scrolls and answers. */
async function takeOver(container: HTMLElement, { path, served }: PrerenderedPage): Promise<void> {
  try {
    // Only the page of a former quotation has a notice in it as it was served.
    const hasNotice = container.querySelector(`#${LINK_NOTICE_ID}`) !== null;
    const ledger = hasNotice && ROUTE_PARTS.ledger.load();
    // Asking for files, and for what is kept, takes a phone 10 to 30 ms each, so each has a task of its own.
    const parts = nextTimer().then(() => loadParts(path));
    const [data] = await Promise.all([served, parts, ledger, nextTimer().then(restoreTheme)]);
    if (data === undefined) start(container);
    else hydrate(container, data);
  } catch (error) {
    // The page stays what it is without scripts: text and links. Of a long text index.html gets the rest.
    dispatchEvent(new Event('app-gives-up'));
    reportFault(error, 'part');
  }
}
