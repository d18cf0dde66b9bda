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
