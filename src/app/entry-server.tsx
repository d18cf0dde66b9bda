import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { type EmbeddedFile, FILE_ATTRIBUTE, readServedData, type ServedData } from '#data/embedded-file.ts';
import { App } from './App.tsx';
import { PATH_ATTRIBUTE } from './prerendered-page.ts';
import { loadParts, PART_FILES, partsOf, ROUTE_PARTS } from './route-parts.ts';
import { ServedContext } from './served-context.ts';

export { FILE_ATTRIBUTE, PART_FILES, PATH_ATTRIBUTE, partsOf };

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The HTML of the app at a path of the site, without the page around it: first what belongs into the head (`title`,
 * `meta`, `link`), then the content of the root element. `files` are what the page shows and will carry.
 */
export async function renderPath(path: string, files: readonly EmbeddedFile[]): Promise<string> {
  const served = await readFiles(files);
  // A part that is not there yet would be put into its place by a script.
  await Promise.all([loadParts(path), ROUTE_PARTS.ledger.load()]);
  const { prelude } = await prerender(
    <StrictMode>
      <StaticRouter basename={BASE} location={`${BASE}${path}`}>
        <ServedContext value={served}>
          <App />
        </ServedContext>
      </StaticRouter>
    </StrictMode>,
    {
      // Everything in place: nothing is sent to be moved by a script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError(error) {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}

async function readFiles(files: readonly EmbeddedFile[]): Promise<ServedData> {
  const [file] = files;
  if (file === undefined) return {};
  const served = await readServedData(file);
  if (served === undefined) throw new Error(`${file.path} is no file that a page can carry`);
  return served;
}
