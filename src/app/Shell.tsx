import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { OPEN_PATH } from '#domain/open-path.ts';
import { CONTENT_ID } from '#domain/permalink.ts';
import { IconLink } from '#ui/IconLink.tsx';
import { Link } from '#ui/Link.tsx';
import { ThemeSwitch } from '#ui/ThemeSwitch.tsx';
import styles from './Shell.module.css';

interface ShellProps {
  readonly children: ReactNode;
  /** What an article adds to the frame around every page. */
  readonly title?: string;
  readonly views?: ReactNode;
  readonly actions?: ReactNode;
  readonly aside?: ReactNode;
  readonly foot?: ReactNode;
}

const OPEN = 'Open your own article';

/** The frame around every page: masthead, content, the sidebar beside it, and what stays at the foot of a phone. */
export function Shell({ children, title, views, actions, aside, foot }: ShellProps) {
  return (
    <>
      <a className={styles.skip} href={`#${CONTENT_ID}`} onClick={skipToMain}>
        Skip to content
      </a>
      <header className={styles.masthead}>
        <Link className={styles.name} to="/">
          Communiqué
        </Link>
        {title !== undefined && (
          <span className={styles.title} aria-hidden="true">
            {title}
          </span>
        )}
        {views}
        <div className={styles.actions}>
          {actions}
          <span className={actions === undefined ? undefined : styles.wide}>
            <IconLink to={OPEN_PATH} label={OPEN} icon={<Plus />} />
          </span>
          <ThemeSwitch />
        </div>
      </header>
      <div className={aside === undefined ? styles.page : styles.pageWithAside}>
        <main id={CONTENT_ID} className={styles.main} tabIndex={-1}>
          {children}
        </main>
        {aside !== undefined && (
          <aside className={styles.aside} aria-label="Who and where">
            {aside}
          </aside>
        )}
      </div>
      {actions !== undefined && (
        <footer className={styles.end}>
          <Link to={OPEN_PATH}>{OPEN}</Link>
        </footer>
      )}
      {foot !== undefined && <div className={styles.foot}>{foot}</div>}
    </>
  );
}

/** The fragment of the URL belongs to what is selected, so the jump leaves it alone. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  const main = document.getElementById(CONTENT_ID);
  main?.focus();
  main?.scrollIntoView();
}
