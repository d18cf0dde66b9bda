const STYLESHEET = /<link rel="stylesheet"[^>]*? href="([^"]+)"[^>]*>/g;

/** Puts the stylesheets of a page into it: a page that waits for a second file paints a third later. */
export function inlineStyles(html: string, readStyles: (href: string) => string): string {
  return html.replace(STYLESHEET, (_, href: string) => `<style>${safeStyles(readStyles(href))}</style>`);
}

/** Text inside `style` ends at the first `</style`, whatever the CSS says. */
function safeStyles(css: string): string {
  if (css.includes('</style')) throw new Error('The styles contain "</style" and cannot stand inside a page');
  return css.trim();
}
