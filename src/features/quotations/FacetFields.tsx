import { countFacet } from '#domain/facet-counts.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { type Facet, toggleValue } from '#domain/quotation-filter.ts';
import { CheckChip } from '#ui/CheckChip.tsx';
import { useGo } from '#ui/use-go.ts';
import styles from './FacetFields.module.css';
import { FACET_LABEL, facetValueLabel } from './facet-label.ts';

interface FacetFieldsProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly facet: Facet;
  readonly hideLegend?: boolean;
}

/** The values of one facet as checkboxes with live counts. */
export function FacetFields({ article, permalink, facet, hideLegend = false }: FacetFieldsProps) {
  const { go } = useGo();
  const values = countFacet(article, permalink.filter, facet);
  if (values.length === 0) return null;
  return (
    <fieldset className={styles.fields}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{FACET_LABEL[facet]}</legend>
      {values.map(({ value, count, chosen }) => (
        <CheckChip
          key={value}
          label={facetValueLabel(article, facet, value)}
          count={count}
          checked={chosen}
          onChange={() =>
            go(
              formatPermalink({
                ...permalink,
                screen: { name: 'quotes' },
                filter: toggleValue(permalink.filter, facet, value),
              }),
            )
          }
        />
      ))}
    </fieldset>
  );
}
