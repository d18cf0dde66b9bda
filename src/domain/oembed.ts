import { EMBED_FALLBACK, formatEmbedSnippet } from './embed-snippet.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { articlePicturePath, embedHref, picturePath } from './quotation-paths.ts';
import { PICTURE_SIZE } from './quotation-picture.ts';
import { resolveQuotation } from './resolve-quotation.ts';
import { shareQuotation } from './share-target.ts';

/** An oEmbed answer of type "rich". https://oembed.com/#section2.3 */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

type ToUrl = (href: string) => string;

/**
 * The answer for a quotation, or for one that the article had: its frame says what became of it. Undefined for an id
 * that was never there. `toUrl` gives the full address of a path within the site. The author is the speaker.
 */
export function toOembed(article: IndexedArticle, id: string, toUrl: ToUrl): OembedAnswer | undefined {
  const { slug } = article.article;
  const found = resolveQuotation(article, id);
  switch (found.state) {
    case 'unknown':
      return undefined;
    case 'gone':
      return answer(article, id, toUrl, {
        ...found.former,
        title: 'A quotation that is no longer in the article',
        picture: articlePicturePath(slug),
      });
    case 'exact':
    case 'reworded': {
      const { text, quote } = shareQuotation(article, found.record);
      return answer(article, id, toUrl, {
        speaker: quote?.speaker,
        title: `Quotation: ${text}`,
        picture: picturePath(slug, found.record.quotation.id),
      });
    }
  }
}

interface Embedded {
  readonly speaker?: string | undefined;
  /** What a screen reader says of the frame. */
  readonly title: string;
  readonly picture: string;
}

function answer(
  { article }: IndexedArticle,
  id: string,
  toUrl: ToUrl,
  { speaker, title, picture }: Embedded,
): OembedAnswer {
  return {
    version: '1.0',
    type: 'rich',
    title: article.headline,
    ...(speaker !== undefined && { author_name: speaker }),
    provider_name: 'Communiqué',
    provider_url: toUrl('/'),
    thumbnail_url: toUrl(`/${picture}`),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    html: formatEmbedSnippet({ url: toUrl(embedHref(article.slug, id)), title }),
    ...EMBED_FALLBACK,
  };
}
