import { type ComponentProps, useId, useLayoutEffect, useRef } from 'react';
import type { ArticleDetails, DetailName, OwnArticleFault } from '#domain/own-article.ts';
import styles from './OpenArticle.module.css';

interface DetailFieldsProps {
  readonly former: ArticleDetails | undefined;
  readonly fault: OwnArticleFault | undefined;
}

const FIELDS: readonly (ComponentProps<'input'> & { readonly name: DetailName; readonly label: string })[] = [
  { name: 'datePublished', label: 'Date of publication', type: 'date' },
  { name: 'publisher', label: 'Publisher' },
  { name: 'url', label: 'Web address', type: 'url', inputMode: 'url', placeholder: 'https://' },
  { name: 'language', label: 'Language, if not English', placeholder: 'fr' },
];

/** What the reader knows of the article beside its text; the page says of a date that the text does not print it. */
export function DetailFields({ former = {}, fault }: DetailFieldsProps) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const isWrongHere = fault?.detail !== undefined;
  // Before the field is given the focus. What the reader opened or closed is left alone otherwise.
  useLayoutEffect(() => {
    if (isWrongHere && details.current) details.current.open = true;
  }, [isWrongHere]);
  return (
    <details ref={details} open={Object.keys(former).length > 0}>
      <summary className={styles.label}>Where it is from</summary>
      <p className={styles.remark}>
        Not needed to read it. It is shown and cited as what the text itself does not say.
      </p>
      <div className={styles.grid}>
        {FIELDS.map(({ name, label, ...input }) => {
          const isWrong = fault?.detail === name;
          return (
            <p key={name} className={styles.field}>
              <label htmlFor={id + name}>{label}</label>
              <input
                id={id + name}
                name={name}
                autoComplete="off"
                className={styles.input}
                defaultValue={former[name]}
                aria-invalid={isWrong || undefined}
                aria-describedby={isWrong ? `${id}fault` : undefined}
                {...input}
              />
              {isWrong && (
                <span id={`${id}fault`} className={styles.wrong} role="alert">
                  {fault.message}
                </span>
              )}
            </p>
          );
        })}
      </div>
    </details>
  );
}
