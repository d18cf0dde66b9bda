const BASE = import.meta.env.BASE_URL;

/** Where the service worker stands. */
export const SERVICE_WORKER = `${BASE}service-worker.js`;
/** How the file begins in which articles are read; its name ends in a hash of what is in it. */
const INGEST_WORKER = `${BASE}assets/ingest-worker-`;

/** There can be one policy of its name in a page. */
let policy: ReturnType<typeof createPolicy>;

/**
 * The address of one of Communiqué's workers as the browser takes it: the page's policy lets no other script be named by
 * a string. Throws a TypeError for any other.
 */
export function trustScript(url: string): string {
  policy ??= createPolicy();
  return policy?.createScriptURL(url) ?? url;
}

function createPolicy() {
  return window.trustedTypes?.createPolicy('communique', {
    createScriptURL(wanted) {
      if (!isOurs(wanted)) throw new TypeError(`${wanted} is no script of Communiqué`);
      return wanted;
    },
  });
}

function isOurs(url: string): boolean {
  // The development server has other names for them.
  if (import.meta.env.DEV) return true;
  if (url === SERVICE_WORKER) return true;
  return url.startsWith(INGEST_WORKER) && /^[\w-]+\.js$/.test(url.slice(INGEST_WORKER.length));
}
