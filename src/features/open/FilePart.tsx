import { FileText } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import styles from './OpenArticle.module.css';

interface FilePartProps {
  readonly onChoose: (file: File) => void;
  /** Whether a file is held over the page. */
  readonly isHeld: boolean;
  /** What became of the file that was chosen last. */
  readonly opening: ReactNode;
}

/** Chooses a file, or shows where one can be dropped. */
export function FilePart({ onChoose, isHeld, opening }: FilePartProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choose = () => {
    const [file] = input.current?.files ?? [];
    if (input.current === null || file === undefined) return;
    // The same file can be chosen again, once it is mended.
    input.current.value = '';
    onChoose(file);
  };
  const chooseEarly = useEffectEvent(choose);
  // It may have been chosen before the page answered.
  useEffect(() => chooseEarly(), []);
  return (
    <>
      <div className={isHeld ? styles.dropZone : styles.zone}>
        <FileText />
        <div>
          <label className={styles.choose} htmlFor={id}>
            Choose a file
          </label>{' '}
          <span className={styles.drop}>or drop it here</span>
          <p className={styles.remark}>A text (.txt), Markdown (.md), or a saved web page (.html)</p>
        </div>
        <input
          ref={input}
          id={id}
          className={styles.file}
          type="file"
          accept=".txt,.md,.markdown,.html,.htm,.xhtml"
          onChange={choose}
        />
      </div>
      {opening}
    </>
  );
}
