import { X } from 'lucide-react';
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What closes the sheet at its foot, where the thumb is. */
  readonly done?: string;
  /** `tall` takes most of the screen, and on a wide one stands in its middle; otherwise the page stays in view. */
  readonly size?: 'tall';
}

/**
 * A native dialog that comes up from the foot of a phone's screen and leaves the page above it in view. Mount it to
 * open it; Esc, the backdrop and the buttons close it, and focus returns to where it came from.
 */
export function Sheet({ title, onClose, children, done, size }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A dialog gives the focus back when it is closed, not when it is taken away: before it leaves the document.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  // Told late: in strict mode it is open again by then.
  const tellClosed = () => {
    if (dialog.current?.open !== true) onClose();
  };
  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current?.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click only serves the backdrop; the dialog itself answers Esc.
    <dialog
      ref={dialog}
      className={size === 'tall' ? styles.tall : styles.sheet}
      aria-label={title}
      onClose={tellClosed}
      onClick={closeFromBackdrop}
    >
      <div className={styles.body}>
        <header className={styles.header}>
          <h2 className={styles.title}>{title}</h2>
          <IconButton label="Close" icon={<X />} onClick={() => dialog.current?.close()} />
        </header>
        <div className={styles.content}>{children}</div>
        {done !== undefined && (
          <button type="button" className={styles.done} onClick={() => dialog.current?.close()}>
            {done}
          </button>
        )}
      </div>
    </dialog>
  );
}
