import type { ShareTarget } from '#domain/share-target.ts';

/** What happened to a link that a reader wanted to pass on. `manual`: nothing was allowed; let the reader copy it. */
export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'manual';

/** The full address of a place within the site. */
export function absoluteUrl(href: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return new URL(`${base}${href}`, location.origin).href;
}

/** The address to open in a browser: with what helps one that does not run our script. */
export function linkUrl({ href, directive = '' }: ShareTarget): string {
  const url = absoluteUrl(href);
  if (directive === '') return url;
  return url.includes('#') ? `${url}${directive}` : `${url}#${directive}`;
}

/**
 * Hands a link to the system's share sheet on devices that have one for touch, else does `otherwise`, which
 * copies it. Desktop share sheets are left out: there, a copied link is what people expect.
 */
export async function shareLink<Else = ShareOutcome>(
  target: ShareTarget,
  otherwise: (target: ShareTarget) => Promise<ShareOutcome | Else> = copyLink,
): Promise<ShareOutcome | Else> {
  const url = linkUrl(target);
  if (typeof navigator.share === 'function' && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title: target.title, text: target.text, url });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  return otherwise(target);
}

export async function copyLink(target: ShareTarget): Promise<ShareOutcome> {
  try {
    await navigator.clipboard.writeText(linkUrl(target));
    return 'copied';
  } catch {
    return 'manual';
  }
}
