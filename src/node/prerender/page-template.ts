import { minifySync } from 'vite';
import { inlineStyles } from './inline-styles.ts';

/** The built index.html in two: what a page is read with, and what can wait until its words are painted. */
export interface PageTemplate {
  readonly html: string;
  /** The elements that fetch the app's code. */
  readonly scripts: string;
}

const SCRIPT = /\s*<script type="module"[^>]*><\/script>/g;
const INLINE_SCRIPT = /<script>(.*?)<\/script>/gs;

/** Cuts the built index.html in two, its styles inside it. */
export function readTemplate(index: string, readStyles: (href: string) => string): PageTemplate {
  const scripts = index.match(SCRIPT) ?? [];
  if (scripts.length === 0) throw new Error('index.html asks for no script');
  const html = index.replace(SCRIPT, '').replace(INLINE_SCRIPT, (_, code: string) => minifyScript(code));
  return {
    html: inlineStyles(html, readStyles),
    scripts: scripts.map((element) => element.trim()).join(''),
  };
}

/** It says what is wrong in browsers that are too old for the app, so nothing in it may become newer than it is written. */
function minifyScript(code: string): string {
  const { code: minified, errors } = minifySync('index.js', code, { compress: { target: 'es2015' } });
  if (errors.length > 0) throw new Error(`index.html: ${errors.map(({ message }) => message).join('; ')}`);
  return `<script>${minified.trim()}</script>`;
}

/** What a page asks for once its words are painted, or at once where it has none: index.html takes it out, one element after the other. */
export function laterElement(links: string, scripts: string): string {
  return `<template id="later">${links}${scripts}</template>`;
}

/** The page from which every path can start. */
export function shellPage({ html, scripts }: PageTemplate, preloads: string): string {
  return html.replace('</body>', () => `${laterElement(preloads, scripts)}</body>`);
}
