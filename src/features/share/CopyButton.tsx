import { Copy } from 'lucide-react';
import { useState } from 'react';
import styles from './ShareDialog.module.css';

interface CopyButtonProps {
  /** What is copied, for the button's name: "the link". */
  readonly what: string;
  readonly text: string | (() => string);
  /** The field that shows the text: it is selected where the browser does not let the page copy. */
  readonly fieldId?: string;
}

/** Copies a text and says what happened. */
export function CopyButton({ what, text, fieldId }: CopyButtonProps) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    setSaid(undefined);
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setSaid('Copied');
    } catch {
      setSaid(selectField(fieldId) ? 'Selected: copy it from the field' : 'Copying is not allowed here');
    }
  };
  return (
    <span className={styles.copy}>
      <button
        type="button"
        className={styles.button}
        aria-label={`Copy ${what}`}
        onClick={copy}
        onBlur={() => setSaid(undefined)}
      >
        <Copy />
        Copy
      </button>
      {said !== undefined && (
        <span className={styles.said} role="alert">
          {said}
        </span>
      )}
    </span>
  );
}

function selectField(id: string | undefined): boolean {
  const field = id === undefined ? null : document.getElementById(id);
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (isText) field.select();
  return isText;
}
