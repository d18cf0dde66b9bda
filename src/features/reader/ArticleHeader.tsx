import { describeOrigin } from '#domain/dateline.ts';
import { type NewsArticle, readingMinutes } from '#domain/news-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { useGo } from '#ui/use-go.ts';
import styles from './ArticleHeader.module.css';

interface ArticleHeaderProps {
  readonly article: NewsArticle;
  readonly permalink: Permalink;
}

/** Where the article is from, its headline, what is in it, and the switch for the layer of names: all but the headline our own words. */
export function ArticleHeader({ article, permalink }: ArticleHeaderProps) {
  const { go } = useGo();
  const speakers = new Set(article.quotations.flatMap(({ speaker }) => speaker ?? []));
  const countries = article.entities.filter(({ type }) => type === 'Country');
  const { parts, remark } = describeOrigin(article);
  return (
    <header className={styles.header} lang="en" dir="ltr">
      <p className={styles.origin}>
        {parts.join(' · ')}
        {remark !== undefined && ` · ${remark}`}
      </p>
      <h1 className={styles.headline} lang={article.language} dir="auto" tabIndex={-1}>
        {article.headline}
      </h1>
      <div className={styles.row}>
        <ul className={styles.facts}>
          <Fact count={article.quotations.length} one="quotation" many="quotations" />
          <Fact count={speakers.size} one="speaker" many="speakers" />
          <Fact count={countries.length} one="country" many="countries" />
          <li>{readingMinutes(article)} min</li>
        </ul>
        <button
          type="button"
          className={styles.layer}
          aria-pressed={permalink.names}
          onClick={() => go(formatPermalink({ ...permalink, names: !permalink.names }))}
        >
          Mark names
        </button>
      </div>
    </header>
  );
}

function Fact({ count, one, many }: { readonly count: number; readonly one: string; readonly many: string }) {
  return (
    <li>
      <strong>{count}</strong> {count === 1 ? one : many}
    </li>
  );
}
