import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import styles from './ViewTabs.module.css';

const VIEWS = [
  { name: 'text', label: 'Text' },
  { name: 'quotes', label: 'Quotes' },
] as const;

/** The switch between the views of an article, in the masthead. The filter comes along. */
export function ViewTabs({ permalink }: { readonly permalink: Permalink }) {
  return (
    <nav className={styles.tabs} aria-label="Views of the article">
      {VIEWS.map(({ name, label }) => (
        <Link
          key={name}
          className={styles.tab}
          to={viewHref(permalink, name)}
          aria-current={isInView(permalink, name) ? 'page' : undefined}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** Whether a screen belongs to the text or to the quotes. */
export function isInView({ screen }: Permalink, view: 'text' | 'quotes'): boolean {
  const isQuotes = screen.name === 'quotes' || screen.name === 'quotation';
  return isQuotes === (view === 'quotes');
}

export function viewHref(permalink: Permalink, view: 'text' | 'quotes'): string {
  return formatPermalink({ ...permalink, screen: { name: view }, mention: undefined, fragment: '' });
}
