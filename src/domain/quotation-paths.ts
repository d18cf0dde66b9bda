/** Where what belongs to one quotation stands, relative to the site's root, without a leading slash. */
function pathOf(folder: string, slug: string, id: string): string {
  return `${folder}/${encodeURIComponent(slug)}/${encodeURIComponent(id)}`;
}

/** The picture of a quotation, 1200 × 630, for cards. */
export function picturePath(slug: string, id: string): string {
  return `${pathOf('pictures', slug, id)}.png`;
}

/** The picture of an article, of the same size. */
export function articlePicturePath(slug: string): string {
  return `pictures/${encodeURIComponent(slug)}.png`;
}

/** The oEmbed answer for a quotation. */
export function oembedPath(slug: string, id: string): string {
  return `${pathOf('oembed', slug, id)}.json`;
}

/** The page of one quotation without the site around it, for a frame on another site. */
export function embedHref(slug: string, id: string): string {
  return `/embed/articles/${encodeURIComponent(slug)}/quotes/${encodeURIComponent(id)}`;
}

/** The router's pattern of `embedHref`. */
export const EMBED_ROUTE = '/embed/articles/:slug/quotes/:id';
