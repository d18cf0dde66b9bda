import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { FACETS } from '#domain/quotation-filter.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { FacetFields } from './FacetFields.tsx';
import styles from './FilterSheet.module.css';

interface FilterSheetProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** How many quotations the filter shows. */
  readonly shown: number;
}

/** On a phone: the button that brings up all facets in a sheet, while the results stay in view above it. */
export function FilterSheet({ article, permalink, shown }: FilterSheetProps) {
  const [isOpen, setIsOpen] = useState(false);
  const chosen = FACETS.reduce((sum, facet) => sum + permalink.filter[facet].length, 0);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => setIsOpen(true)}>
        <SlidersHorizontal />
        Filter{chosen > 0 && ` · ${chosen}`}
      </button>
      {isOpen && (
        <Sheet
          title="Filter quotations"
          done={shown === 1 ? 'Show 1 quotation' : `Show ${shown} quotations`}
          onClose={() => setIsOpen(false)}
        >
          <div className={styles.facets}>
            {FACETS.filter((facet) => facet !== 'entity' || permalink.filter.entity.length > 0).map(
              (facet) => (
                <FacetFields key={facet} article={article} permalink={permalink} facet={facet} />
              ),
            )}
          </div>
        </Sheet>
      )}
    </>
  );
}
