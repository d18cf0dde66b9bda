import { type FormEvent, useEffect, useId, useRef } from 'react';
import { type ArticleDetails, DETAIL_NAMES, type OwnArticle } from '#domain/own-article.ts';
import { Button } from '#ui/Button.tsx';
import { DetailFields } from './DetailFields.tsx';
import { FilePart } from './FilePart.tsx';
import styles from './OpenArticle.module.css';
import { OpeningState } from './OpeningState.tsx';
import { useOpening } from './use-opening.ts';

interface OpenArticleProps {
  /** An article of this device whose text or details are to be changed. */
  readonly former?: OwnArticle | undefined;
  readonly onOpened: (slug: string) => void;
}

/** Takes in a reader's own article: from a file, or as text. It is read in this browser, and sent nowhere. */
export function OpenArticle({ former, onOpened }: OpenArticleProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const { opening, open, cancel } = useOpening(former !== undefined, onOpened);
  const { state } = opening;
  const fault = opening.state === 'refused' ? opening.fault : undefined;
  const isText = opening.state !== 'idle' && opening.subject === 'text';
  useEffect(() => {
    if (fault === undefined || !isText) return;
    if (fault.detail === undefined) showLine(text.current, fault.line);
    else form.current?.querySelector<HTMLElement>(`[name="${fault.detail}"]`)?.focus();
  }, [fault, isText]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void open({ source: text.current?.value ?? '', details: readDetails(form.current) });
  };
  const shown = <OpeningState opening={opening} onCancel={cancel} />;
  return (
    <>
      <noscript>
        <p className={styles.remark}>
          Opening an article needs JavaScript: it is read in this browser, and sent nowhere.
        </p>
      </noscript>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">The article</legend>
          {former === undefined && (
            <FilePart
              onChoose={(file) => void open({ source: file, details: readGiven(form.current) })}
              opening={!isText && shown}
            />
          )}
          <label className={styles.label} htmlFor={`${id}text`}>
            {former === undefined ? 'Or paste the text' : 'The text'}
          </label>
          <p className={styles.remark} id={`${id}hint`}>
            The headline in the first line, then the paragraphs.
          </p>
          <textarea
            ref={text}
            id={`${id}text`}
            className={styles.text}
            rows={12}
            spellCheck={false}
            defaultValue={former?.text}
            aria-describedby={`${id}hint`}
            aria-invalid={(isText && fault !== undefined && fault.detail === undefined) || undefined}
          />
          <DetailFields former={former?.details} fault={fault} />
          {isText && shown}
          <p className={styles.actions}>
            <Button type="submit" disabled={state === 'reading'}>
              {former === undefined ? 'Open the article' : 'Keep the changes'}
            </Button>
          </p>
        </fieldset>
      </form>
    </>
  );
}

/** Every detail as the form has it; the empty ones too, which take away what there was. */
function readDetails(form: HTMLFormElement | null): ArticleDetails {
  const data = new FormData(form ?? undefined);
  return Object.fromEntries(DETAIL_NAMES.map((name) => [name, String(data.get(name) ?? '')]));
}

/** The details that the reader has filled in; a file may say the others. */
function readGiven(form: HTMLFormElement | null): ArticleDetails {
  const given = Object.entries(readDetails(form)).filter(([, value]) => value.trim() !== '');
  return Object.fromEntries(given);
}

function showLine(field: HTMLTextAreaElement | null, line: number | undefined): void {
  if (field === null) return;
  field.focus();
  if (line === undefined) return;
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}
