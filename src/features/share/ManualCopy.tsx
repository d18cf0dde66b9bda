import { Sheet } from '#ui/Sheet.tsx';
import styles from './ManualCopy.module.css';

interface ManualCopyProps {
  readonly url: string;
  readonly onClose: () => void;
}

/** When the browser allows neither sharing nor copying: the link in a field to copy from. */
export function ManualCopy({ url, onClose }: ManualCopyProps) {
  return (
    <Sheet title="Copy this link" onClose={onClose}>
      <p>This browser does not let the page copy for you. The link is selected; copy it from here:</p>
      <input
        className={styles.field}
        aria-label="Link"
        readOnly
        value={url}
        ref={markAutofocus}
        onFocus={(event) => event.target.select()}
      />
    </Sheet>
  );
}

/** A dialog that opens gives the focus to the element with this attribute; React's own prop does not set it. */
function markAutofocus(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}
