import { type FormEvent, useEffect, useEffectEvent, useId, useMemo, useRef } from 'react';
import { type ArticleDetails, DETAIL_NAMES, type OwnArticle } from '#domain/own-article.ts';
import { Button } from '#ui/Button.tsx';
import { DetailFields } from './DetailFields.tsx';
import { FilePart } from './FilePart.tsx';
import styles from './OpenArticle.module.css';
import { OpeningState } from './OpeningState.tsx';
import { showLine } from './show-line.ts';
import { useDraft } from './use-draft.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useOpening } from './use-opening.ts';

interface OpenArticleProps {
  /** An article of this device whose text or details are to be changed. */
  readonly former?: OwnArticle | undefined;
  readonly onOpened: (slug: string) => void;
}

/** Takes in a reader's own article: from a file, or as text. It is read in this browser. */
export function OpenArticle({ former, onOpened }: OpenArticleProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const dropDraft = useDraft(form, former?.slug ?? '');
  const { opening, open, refuse, cancel } = useOpening(former !== undefined, (slug, subject) => {
    // A draft beside a file that was opened is still a draft.
    if (subject === 'text') dropDraft();
    onOpened(slug);
  });
  const fault = opening.state === 'refused' ? opening.fault : undefined;
  const isOfText = opening.state !== 'idle' && opening.subject === 'text';
  const openFile = (file: File) => void open({ source: file, details: readGiven(form.current) });
  const takeFiles = useEffectEvent((files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length === 1) openFile(file);
    else refuse(file, { message: `is one of ${files.length} files; open one article at a time` });
  });
  const isNew = former === undefined;
  const onDrop = useMemo(() => (isNew ? (files: readonly File[]) => takeFiles(files) : undefined), [isNew]);
  const isHeld = useDroppedFiles(onDrop);
  useEffect(() => {
    if (fault === undefined || !isOfText) return;
    if (fault.detail === undefined) showLine(text.current, fault.line);
    else form.current?.querySelector<HTMLElement>(`[name="${fault.detail}"]`)?.focus();
  }, [fault, isOfText]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const date = form.current?.querySelector<HTMLInputElement>('[type=date]');
    if (date?.validity.badInput) {
      refuse('text', { detail: 'datePublished', message: 'is no whole date' });
    } else void open({ source: text.current?.value ?? '', details: readDetails(form.current) });
  };
  const stop = () => {
    cancel();
    text.current?.focus();
  };
  const shown = <OpeningState opening={opening} onCancel={stop} />;
  return (
    <>
      <noscript>
        <p className={styles.remark}>
          Opening an article needs JavaScript: the text is read in this browser, and sent nowhere.
        </p>
      </noscript>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <fieldset className={styles.fields}>
          <legend className="visually-hidden">The article</legend>
          {isNew && <FilePart onChoose={openFile} isHeld={isHeld} opening={!isOfText && shown} />}
          <label className={styles.label} htmlFor={`${id}text`}>
            {isNew ? 'Or paste the text' : 'The text'}
          </label>
          <p className={styles.remark} id={`${id}hint`}>
            The headline in the first line, then the paragraphs.
          </p>
          <textarea
            ref={text}
            id={`${id}text`}
            name="text"
            className={styles.text}
            rows={12}
            spellCheck={false}
            defaultValue={former?.text}
            dir="auto"
            aria-describedby={`${id}hint`}
            aria-invalid={(isOfText && fault !== undefined && fault.detail === undefined) || undefined}
          />
          <DetailFields former={former?.details} fault={fault} />
          {isOfText && shown}
          <p className={styles.actions}>
            <Button type="submit">{isNew ? 'Open the article' : 'Keep the changes'}</Button>
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
