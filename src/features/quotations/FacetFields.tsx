import { countFacet } from '#domain/facet-counts.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { Facet } from '#domain/quotation-filter.ts';
import { CheckChip } from '#ui/CheckChip.tsx';
import styles from './FacetFields.module.css';
import { FACET_LABEL, facetValueLabel } from './facet-label.ts';
import { useToggleValue } from './use-toggle-value.ts';

interface FacetFieldsProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly facet: Facet;
  readonly hideLegend?: boolean;
}

/** The values of one facet as checkboxes with live counts. */
export function FacetFields({ article, permalink, facet, hideLegend = false }: FacetFieldsProps) {
  const toggle = useToggleValue(permalink);
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
          onChange={() => toggle(facet, value)}
        />
      ))}
    </fieldset>
  );
}
