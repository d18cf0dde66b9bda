import { EMBED_FALLBACK, formatEmbedSnippet } from './embed-snippet.ts';
import type { IndexedArticle, QuotationRecord } from './indexed-article.ts';
import { embedHref, picturePath } from './quotation-paths.ts';
import { PICTURE_SIZE } from './quotation-picture.ts';
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

/** `toUrl` gives the full address of a path within the site. The author is the speaker of the words. */
export function toOembed(
  article: IndexedArticle,
  record: QuotationRecord,
  toUrl: (href: string) => string,
): OembedAnswer {
  const { slug, headline } = article.article;
  const { id } = record.quotation;
  const { text, quote } = shareQuotation(article, record);
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    ...(quote?.speaker !== undefined && { author_name: quote.speaker }),
    provider_name: 'Communiqué',
    provider_url: toUrl('/'),
    thumbnail_url: toUrl(`/${picturePath(slug, id)}`),
    thumbnail_width: PICTURE_SIZE.width,
    thumbnail_height: PICTURE_SIZE.height,
    html: formatEmbedSnippet({ url: toUrl(embedHref(slug, id)), title: `Quotation: ${text}` }),
    ...EMBED_FALLBACK,
  };
}
