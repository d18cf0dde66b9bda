import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { type EmbeddedFile, FILE_ATTRIBUTE, seedQuery } from '#data/embedded-file.ts';
import { createQueryClient } from '#data/query-client.ts';
import { App } from './App.tsx';
import { PATH_ATTRIBUTE } from './prerendered-page.ts';
import { PART_FILES, partOf, ROUTE_PARTS } from './route-parts.ts';

export { FILE_ATTRIBUTE, PART_FILES, PATH_ATTRIBUTE, partOf };

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The HTML of the app at a path of the site, without the page around it: first what belongs into the head (`title`,
 * `meta`, `link`), then the content of the root element. `files` are what the page shows and will carry.
 */
export async function renderPath(path: string, files: readonly EmbeddedFile[]): Promise<string> {
  const client = createQueryClient();
  for (const file of files) {
    if (!seedQuery(client, file)) throw new Error(`${file.path} is no file that a page can carry`);
  }
  const part = partOf(path);
  if (part !== undefined) await ROUTE_PARTS[part].load();
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouter basename={BASE} location={`${BASE}${path}`}>
          <App />
        </StaticRouter>
      </QueryClientProvider>
    </StrictMode>,
    {
      // Everything in place: nothing is sent to be moved by a script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError(error) {
        throw error;
      },
    },
  );
  client.clear();
  return new Response(prelude).text();
}
