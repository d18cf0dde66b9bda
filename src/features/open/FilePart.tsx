import { FileText } from 'lucide-react';
import { type ChangeEvent, type ReactNode, useEffect, useId, useState } from 'react';
import styles from './OpenArticle.module.css';

interface FilePartProps {
  readonly onChoose: (file: File) => void;
  /** What became of the file that was chosen last. */
  readonly opening: ReactNode;
}

/** Chooses a file, or takes one that is dropped anywhere on the page. */
export function FilePart({ onChoose, opening }: FilePartProps) {
  const id = useId();
  const isDragged = useDroppedFile(onChoose);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file can be chosen again, once it is mended.
    target.value = '';
    if (file !== undefined) onChoose(file);
  };
  return (
    <>
      <div className={isDragged ? styles.dropZone : styles.zone}>
        <FileText />
        <div>
          <label className={styles.choose} htmlFor={id}>
            Choose a file
          </label>{' '}
          <span className={styles.drop}>or drop it here</span>
          <p className={styles.remark}>A text (.txt), Markdown (.md), or a saved web page (.html)</p>
        </div>
        <input
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

/** Whether a file is held over the page. Dropped beside a field it would otherwise take the page's place. */
function useDroppedFile(onDrop: (file: File) => void): boolean {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsDragged(true);
    };
    const drop = (event: DragEvent) => {
      setIsDragged(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file === undefined) return;
      event.preventDefault();
      onDrop(file);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setIsDragged(false);
    addEventListener('dragover', hold, { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('dragleave', leave, { signal });
    return () => listening.abort();
  }, [onDrop]);
  return isDragged;
}
