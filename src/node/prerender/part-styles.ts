import { styleElement } from './inline-styles.ts';

/** The styles of a part of the app: a file of the site, which a page can carry instead of asking for it. */
export interface PartStyles {
  readonly href: string;
  readonly css: string;
}

const CLASS = /\.([A-Z]\w*-\w+)/g;
const CLASSES = /class="([^"]*)"/g;

/**
 * The styles of what a page shows, as elements. The disabled link says to the app's loader that the file need not be
 * fetched again.
 */
export function stylesOfPage(rendered: string, styles: readonly PartStyles[]): string {
  const shown = new Set([...rendered.matchAll(CLASSES)].flatMap(([, names = '']) => names.split(' ')));
  return styles
    .filter(({ css }) => [...css.matchAll(CLASS)].some(([, name = '']) => shown.has(name)))
    .map(({ href, css }) => `${styleElement(css)}<link rel="stylesheet" disabled crossorigin href="${href}">`)
    .join('');
}
