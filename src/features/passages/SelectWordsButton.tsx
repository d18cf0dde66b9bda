import styles from './SelectWordsButton.module.css';
import { SELECTION_START } from './selection-attributes.ts';
import { selectFirstWord } from './step-selection.ts';

/** Starts a selection in a paragraph for whoever cannot draw one; the tools that come up move its ends. */
export function SelectWordsButton({ paragraphId }: { readonly paragraphId: string }) {
  const start = () => {
    const paragraph = document.getElementById(paragraphId);
    if (paragraph !== null) selectFirstWord(paragraph);
  };
  return (
    <button type="button" className={styles.button} onClick={start} {...{ [SELECTION_START]: true }}>
      Select words
    </button>
  );
}
