import { shorten } from '#domain/shorten.ts';
import styles from './OpenArticle.module.css';
import type { Opening } from './use-opening.ts';

interface OpeningStateProps {
  readonly opening: Opening;
  readonly onCancel: () => void;
}

/** Says that an article is being read, or why it could not be. */
export function OpeningState({ opening, onCancel }: OpeningStateProps) {
  if (opening.state === 'reading') {
    return (
      <p className={styles.state} role="status">
        Reading {nameOf(opening.subject)} …{isLarge(opening.subject) && ' A text this long takes a minute.'}{' '}
        <button type="button" className={styles.plain} onClick={onCancel}>
          Cancel
        </button>
      </p>
    );
  }
  if (opening.state === 'idle' || opening.fault.detail !== undefined) return null;
  const { line, message } = opening.fault;
  return (
    <p className={styles.fault} role="alert">
      {nameOf(opening.subject, true)}
      {/^the /.test(message) ? ': ' : ' '}
      {message}
      {line !== undefined && ` (line ${line})`}.
    </p>
  );
}

/** Bytes of a file that takes longer than anybody waits without a word. */
const LARGE = 1_500_000;

function isLarge(subject: File | 'text'): boolean {
  return subject !== 'text' && subject.size > LARGE;
}

function nameOf(subject: File | 'text', isFirst = false) {
  if (subject === 'text') return isFirst ? 'The text' : 'the text';
  return (
    <>
      “<bdi>{shorten(subject.name)}</bdi>”
    </>
  );
}
