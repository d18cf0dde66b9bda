const BASE = import.meta.env.BASE_URL;

/** Where the service worker stands. */
export const SERVICE_WORKER = `${BASE}service-worker.js`;
/** How the file begins in which articles are read; its name ends in a hash of what is in it. */
const INGEST_WORKER = `${BASE}assets/ingest-worker-`;

/** The page's policy lets no script be named by a string, except these two. There can be one such policy only. */
const policy = import.meta.env.PROD
  ? window.trustedTypes?.createPolicy('communique', {
      createScriptURL(wanted) {
        if (!isOurs(wanted)) throw new TypeError(`${wanted} is no script of Communiqué`);
        return wanted;
      },
    })
  : undefined;

/** The address of one of Communiqué's workers as the browser takes it. Throws a TypeError for any other. */
export function trustScript(url: string): string {
  return policy?.createScriptURL(url) ?? url;
}

function isOurs(url: string): boolean {
  if (url === SERVICE_WORKER) return true;
  return url.startsWith(INGEST_WORKER) && /^[\w-]+\.js$/.test(url.slice(INGEST_WORKER.length));
}
