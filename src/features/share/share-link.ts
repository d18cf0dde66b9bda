import type { ShareTarget } from '#domain/share-target.ts';

/** What happened to a link that a reader wanted to pass on. `manual`: nothing was allowed; let the reader copy it. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'manual';

/** The full address of a place within the site. */
export function absoluteUrl(href: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return new URL(`${base}${href}`, location.origin).href;
}

/**
 * Hands a link to the system's share sheet on devices that have one for touch, else to the clipboard. Desktop share
 * sheets are left out: there, a copied link is what people expect.
 */
export async function shareLink(target: ShareTarget): Promise<ShareOutcome> {
  const url = absoluteUrl(target.href);
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title: target.title, text: target.text, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'manual';
  }
}
