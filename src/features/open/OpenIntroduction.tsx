import { OPEN_PATH } from '#domain/open-path.ts';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './OpenArticle.module.css';

interface OpenIntroductionProps {
  /** Whether an article of this device is to be changed. */
  readonly isEdited: boolean;
  /** Whether that article is on this device. */
  readonly isThere: boolean;
}

/** What opening an article means, and what becomes of it. */
export function OpenIntroduction({ isEdited, isThere }: OpenIntroductionProps) {
  if (isEdited && isThere) {
    return (
      <header className={styles.header}>
        <h1 className={styles.title} tabIndex={-1}>
          Edit your article
        </h1>
        <p className={styles.lead}>
          Where it is from can be changed as you like. A changed text becomes an article of its own, and this
          one stays until you remove it: links are made for its very words.
        </p>
      </header>
    );
  }
  return (
    <header className={styles.header}>
      {isEdited && (
        <Notice actions={<Link to={OPEN_PATH}>Dismiss</Link>}>
          The article that was to be changed is not on this device.
        </Notice>
      )}
      <h1 className={styles.title} tabIndex={-1}>
        Open your own article
      </h1>
      <p className={styles.lead}>
        Who said what in it, about which country and on which topic. Its text is read in this browser, kept on
        this device, and sent nowhere.
      </p>
    </header>
  );
}
