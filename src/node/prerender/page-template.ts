import { inlineStyles } from './inline-styles.ts';

/** The built index.html in two: what a page is read with, and what can wait until its words are painted. */
export interface PageTemplate {
  readonly html: string;
  /** The elements that fetch the app's code. */
  readonly scripts: string;
}

const SCRIPT = /\s*<script type="module"[^>]*><\/script>/g;

/** Cuts the built index.html in two, its styles inside it. */
export function readTemplate(index: string, readStyles: (href: string) => string): PageTemplate {
  const scripts = index.match(SCRIPT) ?? [];
  if (scripts.length === 0) throw new Error('index.html asks for no script');
  return {
    html: inlineStyles(index.replace(SCRIPT, ''), readStyles),
    scripts: scripts.map((element) => element.trim()).join(''),
  };
}

/** The page from which every path can start: it has no words, so nothing waits. */
export function shellPage({ html, scripts }: PageTemplate, preloads: string): string {
  return html.replace('</head>', () => `${preloads}${scripts}</head>`);
}
