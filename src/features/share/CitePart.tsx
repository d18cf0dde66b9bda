import { useId, useState } from 'react';
import { CITATION_FORMS, CITATION_STYLES, type CitationStyle } from '#domain/citation.ts';
import { type CitedSource, notesOn } from '#domain/cited-source.ts';
import { CopyButton } from './CopyButton.tsx';
import { readPreference, storePreference } from './citation-preference.ts';
import { DownloadButton } from './DownloadButton.tsx';
import styles from './ShareDialog.module.css';

interface CitePartProps {
  readonly source: CitedSource;
  /** What a downloaded citation is called, without its extension. */
  readonly fileName: string;
}

/** The citation in the style that the reader chose, now or the last time. */
export function CitePart({ source, fileName }: CitePartProps) {
  const id = useId();
  const [style, setStyle] = useState(readPreference);
  const form = CITATION_FORMS[style];
  const text = form.format(source);
  const choose = (next: CitationStyle) => {
    setStyle(next);
    storePreference(next);
  };
  return (
    <details className={styles.part} name="ways" open>
      <summary className={styles.heading}>Cite</summary>
      <fieldset className={styles.styles}>
        <legend className="visually-hidden">Style</legend>
        {CITATION_STYLES.map((each) => (
          <label key={each} className={styles.style}>
            <input
              className={styles.radio}
              type="radio"
              name={`${id}style`}
              checked={each === style}
              onChange={() => choose(each)}
            />
            {CITATION_FORMS[each].label}
          </label>
        ))}
      </fieldset>
      <textarea
        id={id}
        className={styles.field}
        aria-label={`Citation, ${form.label}`}
        readOnly
        rows={form.extension === 'txt' ? 4 : 8}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      {source.issued !== undefined && source.dateRemark !== undefined && (
        <p className={styles.remark}>{notesOn(source).at(-1)}.</p>
      )}
      <div className={styles.actions}>
        <CopyButton what="the citation" text={text} fieldId={id} />
        <DownloadButton
          what={`the citation as ${form.label}`}
          name={fileName}
          form={form}
          text={() => text}
        />
      </div>
    </details>
  );
}
