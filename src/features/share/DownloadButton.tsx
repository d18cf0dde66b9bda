import { Download } from 'lucide-react';
import { downloadFile } from './download-file.ts';
import styles from './ShareDialog.module.css';

interface DownloadButtonProps {
  /** What is downloaded, for the button's name: "the citation as BibTeX". */
  readonly what: string;
  /** Without its extension. */
  readonly name: string;
  readonly form: { readonly extension: string; readonly mediaType: string };
  readonly text: () => string;
}

/** Saves a text as a file. */
export function DownloadButton({ what, name, form, text }: DownloadButtonProps) {
  const { extension, mediaType } = form;
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`Download ${what}`}
      onClick={() => downloadFile({ name: `${name}.${extension}`, mediaType, text: text() })}
    >
      <Download />
      Download
    </button>
  );
}
