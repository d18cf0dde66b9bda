import { isUnkept } from '#data/own-articles.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { OPEN_PATH } from '#domain/open-path.ts';
import type { OwnArrival } from '#domain/own-arrival.ts';
import { editHref } from '#domain/own-article.ts';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';

interface OwnArticleNoticeProps {
  readonly article: NewsArticle;
  readonly arrival: OwnArrival | undefined;
}

const ARRIVALS: Readonly<Record<OwnArrival, string>> = {
  'other-text': 'This is not the text that the link was made for: some of its words are others.',
  'changed-text': 'The changed text is an article of its own. The one before is still among your articles.',
};

/** Says of an article that the reader opened where it is, and how far what was found in it can be trusted. */
export function OwnArticleNotice({ article, arrival }: OwnArticleNoticeProps) {
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
      {arrival !== undefined && (
        <p>
          <strong>{ARRIVALS[arrival]}</strong>
        </p>
      )}
      <p>
        {isUnkept(slug)
          ? 'Your own article. This browser could not keep it, so it goes when the page is closed.'
          : 'Your own article, kept on this device alone: whoever follows a link to it is asked for the same text.'}{' '}
        Quotations, names and topics were found by rules, and nobody has checked them.
        {!/^en\b/i.test(language) && ' The rules know English only, so they may have missed most.'}
      </p>
    </Notice>
  );
}
