import { COUNTRY_CODES } from './country-code.ts';
import type { Entity } from './entity.ts';
import { formatPassage, type PassageLink, parsePassage } from './passage-link.ts';
import { QUOTATION_KINDS } from './quotation.ts';
import { FACETS, type Facet, NO_FILTER, type QuotationFilter } from './quotation-filter.ts';

/** What of an article is on the screen. */
export type ArticleScreen =
  | { readonly name: 'text' }
  | { readonly name: 'passage'; readonly passage: PassageLink }
  | { readonly name: 'quotes' }
  | { readonly name: 'quotation'; readonly id: string }
  | { readonly name: 'entity'; readonly id: string }
  | { readonly name: 'country'; readonly code: string };

/** All that is selected or filtered: the value that a URL of an article stands for. */
export interface Permalink {
  readonly slug: string;
  readonly screen: ArticleScreen;
  readonly filter: QuotationFilter;
  /** Whether the names of people, countries and places are marked in the text. */
  readonly names: boolean;
  /** Which mention of the entity or country one stands at, counted from 1. */
  readonly mention: number | undefined;
  /** The id of a paragraph, or of a quotation in the text; empty for none. */
  readonly fragment: string;
}

/** A part of a URL that means nothing here. */
export interface IgnoredParameter {
  readonly key: string;
  readonly value: string;
}

export interface UrlParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Path patterns, as the router takes them; `parsePermalink` reads the same shapes. */
export const ROUTE_PATHS = {
  library: '/',
  text: '/articles/:slug',
  quotes: '/articles/:slug/quotes',
  quotation: '/articles/:slug/quotes/:id',
  entity: '/articles/:slug/entities/:id',
  country: '/articles/:slug/countries/:code',
} as const;

export function permalinkTo(slug: string, screen: ArticleScreen): Permalink {
  return { slug, screen, filter: NO_FILTER, names: false, mention: undefined, fragment: '' };
}

/** The screen once something else in the text is chosen: a passage gives way, an open card stays. */
export function withoutPassage({ screen }: Permalink): ArticleScreen {
  return screen.name === 'passage' ? { name: 'text' } : screen;
}

/** The screen that shows an entity's card; a country's goes by its code. */
export function entityScreen(entity: Entity): ArticleScreen {
  return entity.type === 'Country'
    ? { name: 'country', code: entity.countryCode }
    : { name: 'entity', id: entity.id };
}

/** The path, search and hash of a permalink: defaults left out, keys in a fixed order. */
export function formatPermalink(permalink: Permalink): string {
  const { slug, screen, filter, names, mention, fragment } = permalink;
  const search = new URLSearchParams();
  for (const facet of FACETS) for (const value of filter[facet]) search.append(facet, value);
  if (filter.q !== '') search.set('q', filter.q);
  if (names) search.set('names', 'on');
  if (mention !== undefined) search.set('mention', String(mention));
  if (screen.name === 'passage') search.set('passage', formatPassage(screen.passage));
  const query = search.size > 0 ? `?${search}` : '';
  const hash = fragment === '' ? '' : `#${encodeURIComponent(fragment)}`;
  return `/articles/${encodeURIComponent(slug)}${formatScreen(screen)}${query}${hash}`;
}

function formatScreen(screen: ArticleScreen): string {
  switch (screen.name) {
    case 'text':
    case 'passage':
      return '';
    case 'quotes':
      return '/quotes';
    case 'quotation':
      return `/quotes/${encodeURIComponent(screen.id)}`;
    case 'entity':
      return `/entities/${encodeURIComponent(screen.id)}`;
    case 'country':
      return `/countries/${screen.code}`;
  }
}

/** Keys that campaigns, Facebook and Google add to anybody's links: no part of what the link asks for, and no mistake in it. */
const TRACKING = /^(utm_\w+|fbclid|gclid)$/;

/** The element that the link past the masthead leads to: a place on every page, and no selection. */
export const CONTENT_ID = 'main';

/**
 * Reads a URL back. Unknown keys and values are left out and named in `ignored`, but for those that only track whoever
 * follows a link; undefined when the path is none of an article's. `parsePermalink(formatPermalink(x))` gives `x`.
 */
export function parsePermalink(
  url: UrlParts,
): { readonly permalink: Permalink; readonly ignored: readonly IgnoredParameter[] } | undefined {
  const path = parsePath(url.pathname);
  if (path === undefined) return undefined;
  const ignored: IgnoredParameter[] = [];
  const filter = { topic: [], speaker: [], country: [], entity: [], kind: [], q: '' } satisfies MutableFilter;
  const state: MutableState = { screen: path.screen, filter, names: false, mention: undefined };
  for (const [key, value] of new URLSearchParams(url.search)) {
    if (!readParameter(state, key, value) && !TRACKING.test(key)) ignored.push({ key, value });
  }
  for (const facet of FACETS) state.filter[facet] = [...new Set(state.filter[facet])].sort();
  const fragment = decodePart(withoutDirective(url.hash.slice(1))) ?? '';
  return {
    permalink: { slug: path.slug, ...state, fragment: fragment === CONTENT_ID ? '' : fragment },
    ignored,
  };
}

type MutableFilter = Record<Facet, string[]> & { q: string };
interface MutableState {
  screen: ArticleScreen;
  filter: MutableFilter;
  names: boolean;
  mention: number | undefined;
}

/** Takes one parameter into `state`; false when it means nothing. */
function readParameter(state: MutableState, key: string, value: string): boolean {
  const facet = FACETS.find((name) => name === key);
  if (facet !== undefined) {
    const known = normalizeFacetValue(facet, value);
    if (known !== undefined) state.filter[facet].push(known);
    return known !== undefined;
  }
  if (key === 'q' && state.filter.q === '' && value.trim() !== '') {
    state.filter.q = value;
    return true;
  }
  if (key === 'names' && value === 'on') {
    state.names = true;
    return true;
  }
  const passage = key === 'passage' && state.screen.name === 'text' ? parsePassage(value) : undefined;
  if (passage !== undefined) {
    state.screen = { name: 'passage', passage };
    return true;
  }
  if (key === 'mention' && state.mention === undefined && /^[1-9]\d{0,5}$/.test(value)) {
    state.mention = Number(value);
    return true;
  }
  return false;
}

function normalizeFacetValue(facet: Facet, value: string): string | undefined {
  if (facet === 'country') return normalizeCountryCode(value);
  if (facet === 'kind') return QUOTATION_KINDS.find((kind) => kind === value);
  return value === '' ? undefined : value;
}

function normalizeCountryCode(value: string): string | undefined {
  const code = value.toUpperCase();
  return COUNTRY_CODES.has(code) ? code : undefined;
}

function parsePath(pathname: string): Pick<Permalink, 'slug' | 'screen'> | undefined {
  const parts = pathname.replace(/\/$/, '').split('/').map(decodePart);
  if (parts.includes(undefined)) return undefined;
  const [empty, articles, slug, section, ...rest] = parts;
  if (empty !== '' || articles !== 'articles' || !slug || rest.length > 1) return undefined;
  const screen = parseScreen(section, rest);
  return screen && { slug, screen };
}

function parseScreen(
  section: string | undefined,
  rest: readonly (string | undefined)[],
): ArticleScreen | undefined {
  const [id] = rest;
  if (rest.length === 0) {
    if (section === undefined) return { name: 'text' };
    return section === 'quotes' ? { name: 'quotes' } : undefined;
  }
  if (!id) return undefined;
  if (section === 'quotes') return { name: 'quotation', id };
  if (section === 'entities') return { name: 'entity', id };
  const code = section === 'countries' ? normalizeCountryCode(id) : undefined;
  return code === undefined ? undefined : { name: 'country', code };
}

/** The fragment as the page means it; browsers that know text fragments (`:~:text=…`) cut them off themselves. */
function withoutDirective(fragment: string): string {
  return fragment.replace(/:~:.*$/s, '');
}

/** Percent-decoded, or undefined when the escapes are malformed. */
function decodePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
