import { matchPrecache } from 'workbox-precaching';
import { inTime } from '#data/in-time.ts';
import { articlePath } from '#dataset/paths.ts';
import { isOwn } from '#domain/own-slug.ts';
import { findStored } from './stored-files.ts';

const BASE = import.meta.env.BASE_URL;
const ARTICLE = /^(?:embed\/)?articles\/([^/]+)/;

/**
 * Answers a navigation: with the page from the network, and without one with the empty shell, from which every path can
 * start. A line that is only slow is waited for, unless the page's article is on this device.
 */
export async function openPage(request: Request, event: ExtendableEvent): Promise<Response> {
  // The site has no page of an article that was opened on this device.
  if (isOwn(slugOf(request.url) ?? '')) return (await findShell()) ?? fetchPage(request, event);
  const fresh = fetchPage(request, event);
  const shell = await findShell();
  if (shell === undefined) return fresh;
  try {
    const response = await ((await hasArticle(request.url)) ? inTime(fresh) : fresh);
    return response.status < 500 ? response : shell;
  } catch {
    return shell;
  }
}

function findShell(): Promise<Response | undefined> {
  return matchPrecache(`${BASE}shell.html`).catch(() => undefined);
}

/** The browser may have asked for the page while it started the worker. */
async function fetchPage(request: Request, event: ExtendableEvent): Promise<Response> {
  return (await event.preloadResponse) ?? fetch(request);
}

async function hasArticle(url: string): Promise<boolean> {
  const slug = slugOf(url);
  return slug !== undefined && (await findStored(`${BASE}${articlePath(slug)}`)) !== undefined;
}

function slugOf(url: string): string | undefined {
  return ARTICLE.exec(new URL(url).pathname.slice(BASE.length))?.[1];
}
