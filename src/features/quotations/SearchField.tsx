import { Search } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { useGo } from '#ui/use-go.ts';
import styles from './SearchField.module.css';
import { SEARCH_FIELD_ID } from './search-field-id.ts';

interface SearchFieldProps {
  readonly permalink: Permalink;
  /** Whether it has the focus as soon as it is there. */
  readonly takesFocus: boolean;
}

/** Searches the quotations' words while one types. Each search is one step of the history, not one a letter. */
export function SearchField({ permalink, takesFocus }: SearchFieldProps) {
  const { go } = useGo();
  const { filter } = permalink;
  const field = useRef<HTMLInputElement>(null);
  const search = (q: string) => {
    const next = { ...filter, q: q.trim() === '' ? '' : q };
    const href = formatPermalink({ ...permalink, screen: { name: 'quotes' }, filter: next, fragment: '' });
    go(href, { replace: filter.q !== '' });
  };
  const start = useEffectEvent(() => {
    if (takesFocus) field.current?.focus();
    const typed = field.current?.value ?? filter.q;
    if (typed !== filter.q) search(typed);
  });
  // What is typed into a served page before it answers, React leaves in the field and tells nobody.
  useEffect(() => start(), []);
  return (
    <search className={styles.search}>
      <Search />
      <input
        ref={field}
        id={SEARCH_FIELD_ID}
        className={styles.input}
        type="search"
        aria-label="Search quotations"
        placeholder="Search"
        aria-keyshortcuts="Control+/"
        autoComplete="off"
        value={filter.q}
        onChange={(event) => search(event.target.value)}
      />
      <span className={styles.key} aria-hidden="true">
        Ctrl /
      </span>
    </search>
  );
}
