import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { Facet } from '#domain/quotation-filter.ts';
import { FacetFields } from './FacetFields.tsx';
import styles from './FacetMenu.module.css';
import { FACET_LABEL } from './facet-label.ts';

interface FacetMenuProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly facet: Facet;
}

/**
 * A facet behind a button, in a native popover: Esc and a click outside close it. Its values are counted and made while
 * it is open, so that a click elsewhere need not do it for all of them.
 */
export function FacetMenu({ article, permalink, facet }: FacetMenuProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const count = permalink.filter[facet].length;
  return (
    <div>
      <button type="button" className={count > 0 ? styles.chosen : styles.button} popoverTarget={id}>
        {FACET_LABEL[facet]}
        {count > 0 && <span>· {count}</span>}
        <ChevronDown />
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.popover}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') flushSync(() => setIsOpen(true));
        }}
        // Afterwards, when the focus has gone back to the button.
        onToggle={({ newState }) => setIsOpen(newState === 'open')}
      >
        {isOpen && <FacetFields article={article} permalink={permalink} facet={facet} hideLegend />}
      </div>
    </div>
  );
}
