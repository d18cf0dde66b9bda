import { escapeCssCharacters } from './plain-ascii.ts';

const STYLESHEET = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g;

/** Puts the stylesheets of a page into it: a page that waits for a second file paints a third later. */
export function inlineStyles(html: string, readStyles: (href: string) => string): string {
  return html.replace(STYLESHEET, (_, href: string) => styleElement(readStyles(href)));
}

/** Text inside `style` ends at the first `</style`, whatever the CSS says. */
export function styleElement(css: string): string {
  if (css.includes('</style')) throw new Error('The styles contain "</style" and cannot stand inside a page');
  return `<style>${escapeCssCharacters(css.trim())}</style>`;
}
