import { fillTemplate } from '#node/prerender/page-html.ts';
import { addPolicy } from '#node/prerender/page-policy.ts';
import { loadBuiltApp } from './built-app.ts';

/** The page that `npm run build` would write for a path, with the code that it made. `text` is the article's document. */
export async function renderServedPage(path: string, file: string, text: string): Promise<string> {
  const { renderPath, template, attributes, stylesOf, policyOf, preloadsOf } = await loadBuiltApp();
  const files = [{ path: file, text }];
  const rendered = await renderPath(path, files);
  const preloads = preloadsOf(path.endsWith('/quotes') ? '/quotes' : '');
  const parts = { path, rendered, files, base: '/', styles: stylesOf(rendered), preloads };
  const page = fillTemplate(template, parts, attributes);
  return addPolicy(page, policyOf);
}
