import { isUnkept } from '#data/own-articles.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { OPEN_PATH } from '#domain/open-path.ts';
import { editHref } from '#domain/own-article.ts';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';

/** Says of an article that the reader opened where it is, and how far what was found in it can be trusted. */
export function OwnArticleNotice({ article }: { readonly article: NewsArticle }) {
  const { slug, language } = article;
  return (
    <Notice
      actions={
        <>
          <Link to={editHref(slug)}>Edit</Link>
          <Link to={OPEN_PATH}>Your articles</Link>
        </>
      }
    >
      {isUnkept(slug)
        ? 'Your own article. This browser keeps nothing for this site, so it goes when the page is closed.'
        : 'Your own article, kept on this device alone: whoever follows a link to it is asked for the same text.'}{' '}
      Quotations, names and topics were found by rules, and nobody has checked them.
      {!/^en\b/i.test(language) && ' The rules know English only, so they may have missed most.'}
    </Notice>
  );
}
