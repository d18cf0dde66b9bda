import { X } from 'lucide-react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { FACETS, toggleValue } from '#domain/quotation-filter.ts';
import { shorten } from '#domain/shorten.ts';
import { Link } from '#ui/Link.tsx';
import styles from './ActiveFilters.module.css';
import { FACET_LABEL, facetValueLabel } from './facet-label.ts';

interface ActiveFiltersProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** Called when a chip was chosen and is about to go, and the focus with it. */
  readonly onRemove: () => void;
}

/** A chip for each part of the filter; choosing it removes that part. */
export function ActiveFilters({ article, permalink, onRemove }: ActiveFiltersProps) {
  const { filter } = permalink;
  const facetChips = FACETS.flatMap((facet) =>
    filter[facet].map((value) => ({
      name: FACET_LABEL[facet],
      value: facetValueLabel(article, facet, value),
      rest: toggleValue(filter, facet, value),
    })),
  );
  const wordChip = { name: FACET_LABEL.q, value: `“${shorten(filter.q)}”`, rest: { ...filter, q: '' } };
  const chips = filter.q === '' ? facetChips : [...facetChips, wordChip];
  return (
    <ul className={styles.chips} aria-label="Filters in use">
      {chips.map(({ name, value, rest }) => (
        <li key={`${name} ${value}`}>
          <Link
            className={styles.chip}
            to={formatPermalink({ ...permalink, filter: rest })}
            aria-label={`Remove ${name}: ${value}`}
            onClick={onRemove}
          >
            <span className={styles.name}>{name}</span>
            <span>{value}</span>
            <X />
          </Link>
        </li>
      ))}
    </ul>
  );
}
