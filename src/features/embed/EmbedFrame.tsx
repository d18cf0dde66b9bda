import { type ReactNode, useRef } from 'react';
import styles from './EmbedFrame.module.css';
import { useReportedHeight } from './use-reported-height.ts';

/** What stands in a frame of another page: as high as its content, and saying so. */
export function EmbedFrame({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);
  useReportedHeight(frame);
  return (
    <main ref={frame} className={styles.frame}>
      {children}
    </main>
  );
}
