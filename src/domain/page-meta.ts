import { chosenEntity } from './check-permalink.ts';
import { describeOrigin, formatDay } from './dateline.ts';
import type { Entity } from './entity.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { type ArticleScreen, formatPermalink, type Permalink, permalinkTo } from './permalink.ts';
import { articlePicturePath, oembedPath, picturePath } from './quotation-paths.ts';
import { cutAtSentence, PICTURE_SIZE } from './quotation-picture.ts';
import { citeQuotation } from './share-target.ts';

/** What search engines and cards show of a page. Paths are within the site and start with a slash. */
export interface PageMeta {
  readonly title: string;
  readonly description: string;
  /** Without filter and place: what two links to the same screen have in common. */
  readonly canonical: string;
  readonly picture: string;
  readonly pictureText: string;
  readonly datePublished?: string;
  readonly oembed?: string;
  /** Whether search engines are to leave the page out. */
  readonly isUnlisted?: boolean;
}

/** Code units that search results and cards show of a title and of a description. */
const TITLE = 90;
const DESCRIPTION = 200;

export function describePage(article: IndexedArticle, permalink: Permalink): PageMeta {
  const { slug, headline, datePublished } = article.article;
  return {
    canonical: formatPermalink(permalinkTo(slug, ownScreen(permalink.screen))),
    picture: `/${articlePicturePath(slug)}`,
    pictureText: headline,
    ...(datePublished !== undefined && { datePublished }),
    ...describeScreen(article, permalink),
  };
}

/** A passage is a place in the text, not a page. */
function ownScreen(screen: ArticleScreen): ArticleScreen {
  return screen.name === 'passage' ? { name: 'text' } : screen;
}

type ScreenMeta = Pick<PageMeta, 'title' | 'description'> & Partial<PageMeta>;

function describeScreen(article: IndexedArticle, permalink: Permalink): ScreenMeta {
  const { headline } = article.article;
  const { screen } = permalink;
  if (screen.name === 'quotation') return describeQuotation(article, screen.id);
  if (screen.name === 'quotes') return describeQuotes(article);
  const entity = chosenEntity(article, permalink);
  if (entity !== undefined) return describeEntity(article, entity);
  const [first] = article.article.paragraphs;
  return { title: headline, description: cutAtSentence(first?.text ?? headline, DESCRIPTION) };
}

function describeQuotes(article: IndexedArticle): ScreenMeta {
  const { headline, quotations } = article.article;
  const ids = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
  const names = [...ids].flatMap((id) => article.entityById.get(id)?.name ?? []);
  const count = quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`;
  const by =
    names.length === 0 ? '' : ` by ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' and others' : ''}`;
  return {
    title: `Quotations in: ${headline}`,
    description: `Who said exactly what: ${count}${by}. ${originOf(article)}`,
  };
}

function describeQuotation(article: IndexedArticle, id: string): ScreenMeta {
  const { slug } = article.article;
  const record = article.recordById.get(id);
  if (record === undefined) return describeMissing(article, id);
  const { words, speaker, isReported } = citeQuotation(article, record);
  const lead = speaker === undefined ? '' : `${speaker}${isReported ? ', as reported: ' : ': '}`;
  const said = (limit: number) => lead + cutBehind(lead, words, limit);
  return {
    title: said(TITLE),
    description: `${said(DESCRIPTION)} — ${originOf(article)}`,
    picture: `/${picturePath(slug, id)}`,
    pictureText: lead + words,
    oembed: `/${oembedPath(slug, id)}`,
  };
}

/** Words that leave room for those before them, and are some words still behind the longest name. */
function cutBehind(lead: string, words: string, limit: number): string {
  return cutAtSentence(words, Math.max(limit - lead.length, 40));
}

/**
 * A quotation that the article had keeps its page, which no search engine is to list; one that it never had has the page
 * of all quotations as its own.
 */
function describeMissing(article: IndexedArticle, id: string): ScreenMeta {
  const { slug, formerQuotations } = article.article;
  const former = formerQuotations.find((entry) => entry.id === id);
  if (former === undefined) {
    const quotes: ArticleScreen = { name: 'quotes' };
    return { ...describeQuotes(article), canonical: formatPermalink(permalinkTo(slug, quotes)) };
  }
  const { words, speaker, until } = former;
  const lead = speaker === undefined ? '' : `${speaker}: `;
  const end = until === undefined ? 'It read' : `Until ${formatDay(until)} it read`;
  return {
    title: `No longer in the article: ${lead}“${cutBehind(lead, words, TITLE)}”`,
    description: `${end}: “${cutAtSentence(words, DESCRIPTION)}” — ${originOf(article)}`,
    oembed: `/${oembedPath(slug, id)}`,
    isUnlisted: true,
  };
}

function describeEntity(article: IndexedArticle, { id, name }: Entity): ScreenMeta {
  const { headline } = article.article;
  const count = article.mentionsByEntity.get(id)?.length ?? 0;
  const said = article.records.filter(({ quotation }) => quotation.speaker === id).length;
  const facts = [
    count === 1 ? 'mentioned once' : `mentioned ${count} times`,
    said > 0 && (said === 1 ? 'quoted once' : `quoted ${said} times`),
  ];
  return {
    title: `${name} in: ${headline}`,
    description: `${name}: ${facts.filter(Boolean).join(', ')}. ${originOf(article)}`,
  };
}

function originOf(article: IndexedArticle): string {
  return [article.article.headline, ...describeOrigin(article.article).parts].join(' · ');
}

/** A `<meta>`: Open Graph names its tags by `property`, all others by `name`. */
export type MetaTag =
  | { readonly name: string; readonly content: string }
  | { readonly property: string; readonly content: string };

/**
 * The tags of a page's head. `toUrl` gives the full address of a path within the site.
 * https://ogp.me and https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 */
export function formatMetaTags(meta: PageMeta, toUrl: (path: string) => string): readonly MetaTag[] {
  const { title, description, canonical, picture, pictureText, datePublished, isUnlisted } = meta;
  const openGraph = {
    site_name: 'Communiqué',
    type: 'article',
    title,
    description,
    url: toUrl(canonical),
    image: toUrl(picture),
    'image:width': String(PICTURE_SIZE.width),
    'image:height': String(PICTURE_SIZE.height),
    'image:alt': pictureText,
  };
  const published = datePublished === undefined ? {} : { 'article:published_time': datePublished };
  return [
    { name: 'description', content: description },
    { name: 'twitter:card', content: 'summary_large_image' },
    ...(isUnlisted ? [{ name: 'robots', content: 'noindex' }] : []),
    ...Object.entries(openGraph).map(([key, content]) => ({ property: `og:${key}`, content })),
    ...Object.entries(published).map(([property, content]) => ({ property, content })),
  ];
}
