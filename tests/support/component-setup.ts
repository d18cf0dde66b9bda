import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { ROUTE_PARTS } from '#app/route-parts.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';

// Only what hangs: no test fails because a machine is slow.
configure({ asyncUtilTimeout: 20_000 });
// What a browser fetches when first needed is transformed here before the clock of a test runs.
beforeAll(async () => {
  await Promise.all(Object.values(ROUTE_PARTS).map(({ load }) => load()));
  await Promise.all([import('#dataset/decode-article.ts'), import('#dataset/library-file.ts')]);
});
// What the test's document does not do by itself: a button opens the popover that it names.
document.addEventListener('click', ({ target }) => {
  const id =
    target instanceof Element ? target.closest('[popovertarget]')?.getAttribute('popovertarget') : null;
  const popover = document.getElementById(id ?? '');
  for (const type of ['beforetoggle', 'toggle'])
    popover?.dispatchEvent(Object.assign(new Event(type), { newState: 'open' }));
});
afterEach(() => {
  cleanup();
  QUERY_CLIENT.clear();
  vi.unstubAllGlobals();
});
