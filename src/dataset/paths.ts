/** Where the files stand, relative to the site's root. */
export const LIBRARY_PATH = 'articles/index.json';

export function articlePath(slug: string): string {
  return `articles/${encodeURIComponent(slug)}.json`;
}
