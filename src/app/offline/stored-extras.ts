const EXTRAS = 'communique-extras';
const FLAGS = `${import.meta.env.BASE_URL}flags/`;

/** Answers for a flag or a face: files that never change, so that one that is stored is not fetched again. */
export async function openExtra(request: Request): Promise<Response> {
  const stored = await caches
    .open(EXTRAS)
    .then((cache) => cache.match(request))
    .catch(() => undefined);
  return stored ?? fetch(request);
}

/** Answers for a part of the app that few readers use: it is stored when it is first used, in place of its former version. */
export async function openKept(request: Request): Promise<Response> {
  const response = await openExtra(request);
  if (!response.ok) return response;
  const [name] = request.url.split(/-[\w-]{6}\.js$/);
  try {
    const cache = await caches.open(EXTRAS);
    if ((await cache.match(request)) !== undefined) return response;
    for (const { url } of await cache.keys()) if (url.startsWith(`${name}-`)) await cache.delete(url);
    await cache.put(request, response.clone());
  } catch {
    // Storage is refused or full: it comes from the network the next time too.
  }
  return response;
}

/** Keeps what goes with an article and is no part of the app: its flags, and the faces of letters outside Latin. */
export async function keepExtras(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(EXTRAS);
  for (const url of urls) {
    if ((await cache.match(url)) === undefined) await cache.add(url);
  }
}

/**
 * The flags of an article document's countries; none of any other file. It was not decoded, so nothing of it is taken
 * on trust.
 */
export function listFlags(file: unknown): readonly string[] {
  if (typeof file !== 'object' || file === null || !('entities' in file)) return [];
  const entities: readonly unknown[] = Array.isArray(file.entities) ? file.entities : [];
  return entities.flatMap((entity) => {
    const code =
      typeof entity === 'object' && entity !== null && 'countryCode' in entity ? entity.countryCode : '';
    return typeof code === 'string' && /^[A-Z]{2}$/.test(code) ? [`${FLAGS}${code}.png`] : [];
  });
}
