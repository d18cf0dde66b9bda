import type { IndexedArticle } from './indexed-article.ts';
import type { PassageLink } from './passage-link.ts';
import { formatPermalink, permalinkTo } from './permalink.ts';
import type { ShareTarget } from './share-target.ts';
import { formatTextDirective } from './text-directive.ts';

/** Any words of the text, by a link that carries its own proof. */
export function sharePassage(article: IndexedArticle, passage: PassageLink): ShareTarget {
  const { slug, headline } = article.article;
  return {
    what: 'these words',
    href: formatPermalink(permalinkTo(slug, { name: 'passage', passage })),
    title: headline,
    text: passage.exact,
    quote: { words: passage.exact, isReported: false },
    directive: formatTextDirective(article.article, passage),
  };
}
