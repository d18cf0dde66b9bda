import { comparableWords, findWords } from '#domain/find-words.ts';
import { type IndexedArticle, readSpan } from '#domain/indexed-article.ts';
import type { PassageLink } from '#domain/passage-link.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import type { ResolvedPassage } from '#domain/resolve-passage.ts';
import { diffTexts } from '#domain/text-diff.ts';
import { indexWords } from '#domain/word-index.ts';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import { WordChanges } from '#ui/WordChanges.tsx';

interface PassageNoticeProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly passage: PassageLink;
  readonly resolved: ResolvedPassage;
}

/** What a link to a passage found: the very words, moved, reworded, or gone. */
export function PassageNotice({ article, permalink, passage, resolved }: PassageNoticeProps) {
  const plain = formatPermalink({ ...permalink, screen: { name: 'text' } });
  return (
    <Notice
      answersLink
      actions={
        <Link to={plain} replace>
          Dismiss
        </Link>
      }
    >
      {describe(article, passage, resolved)}
    </Notice>
  );
}

function hasWords({ article }: IndexedArticle, { exact }: PassageLink): boolean {
  const wanted = comparableWords(exact);
  return wanted.length > 0 && findWords(indexWords(article.paragraphs).words, wanted).length > 0;
}

function describe(article: IndexedArticle, passage: PassageLink, resolved: ResolvedPassage) {
  switch (resolved.state) {
    case 'exact':
      return (
        <>
          <strong>Exact.</strong> These are the words that the link was made for.
        </>
      );
    case 'moved':
      return (
        <>
          <strong>Moved.</strong> The same words, in another place than when the link was made.
        </>
      );
    case 'reworded':
      return (
        <>
          <strong>Reworded</strong> since the link was made:{' '}
          <WordChanges
            changes={diffTexts(
              passage.exact,
              resolved.spans.map((span) => readSpan(article, span)).join(' '),
            )}
          />
        </>
      );
    case 'gone':
      return hasWords(article, passage) ? (
        <>
          <strong>Not proved.</strong> The article has the words “<bdi>{passage.exact}</bdi>”, but nothing
          shows that they are those of this link: what stood around them has changed, or the link did not
          arrive whole. So they are not marked.
        </>
      ) : (
        <>
          <strong>Gone.</strong> The article no longer has these words: “<bdi>{passage.exact}</bdi>”. Nothing
          else is marked in their place.
        </>
      );
  }
}
