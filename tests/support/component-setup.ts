import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll, vi } from 'vitest';
import { ROUTE_PARTS } from '#app/route-parts.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';

// What a browser fetches when first needed is transformed here before the clock of a test runs.
beforeAll(async () => {
  await Promise.all(Object.values(ROUTE_PARTS).map(({ load }) => load()));
  await Promise.all([import('#dataset/decode-article.ts'), import('#dataset/library-file.ts')]);
});
afterEach(() => {
  cleanup();
  QUERY_CLIENT.clear();
  vi.unstubAllGlobals();
});
