import { AlignLeft, MessageSquareQuote, UsersRound } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import styles from './BottomBar.module.css';
import { isInView, viewHref } from './ViewTabs.tsx';

interface BottomBarProps {
  readonly permalink: Permalink;
  /** The sidebar, for the sheet; `close` is for its links. */
  readonly renderSidebar: (close: () => void) => ReactNode;
}

/** Where there is no room for a sidebar: the views, and the sidebar in a sheet, within reach of a thumb. */
export function BottomBar({ permalink, renderSidebar }: BottomBarProps) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <nav className={styles.bar} aria-label="Views of the article">
      <Link
        className={styles.item}
        to={viewHref(permalink, 'text')}
        aria-current={isInView(permalink, 'text') ? 'page' : undefined}
      >
        <AlignLeft />
        Text
      </Link>
      <Link
        className={styles.item}
        to={viewHref(permalink, 'quotes')}
        aria-current={isInView(permalink, 'quotes') ? 'page' : undefined}
      >
        <MessageSquareQuote />
        Quotes
      </Link>
      <button type="button" className={styles.item} onClick={() => setIsOpen(true)}>
        <UsersRound />
        Who &amp; where
      </button>
      {isOpen && (
        <Sheet title="Who & where" onClose={close}>
          {renderSidebar(close)}
        </Sheet>
      )}
    </nav>
  );
}
