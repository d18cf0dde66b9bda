import { useEffect, useRef, useState } from 'react';
import type { OwnArticleFault } from '#domain/own-article.ts';
import type { Reading } from './reading.ts';

/** What became of the last attempt; `subject` is what was to be read. */
export type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly subject: File | 'text' }
  | { readonly state: 'refused'; readonly subject: File | 'text'; readonly fault: OwnArticleFault };

interface OpeningControls {
  readonly opening: Opening;
  readonly open: (reading: Reading) => Promise<void>;
  readonly cancel: () => void;
}

const NOT_ARRIVED: OwnArticleFault = {
  message:
    'could not be read, as the part of Communiqué that does it did not arrive; check your connection and try again',
};

/** Opens an article; `onOpened` is told its slug. One attempt at a time: a new one ends the one before. */
export function useOpening(isEdited: boolean, onOpened: (slug: string) => void): OpeningControls {
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const cancel = () => {
    current.current?.abort();
    setOpening({ state: 'idle' });
  };
  const open = async (reading: Reading) => {
    current.current?.abort();
    const attempt = new AbortController();
    current.current = attempt;
    const subject = typeof reading.source === 'string' ? 'text' : reading.source;
    setOpening({ state: 'reading', subject });
    const settle = (next: Opening) => !attempt.signal.aborted && setOpening(next);
    try {
      const { openArticle } = await import('./open-article.ts');
      const opened = await openArticle(reading, isEdited, attempt.signal);
      if (attempt.signal.aborted) return;
      if (!opened.ok) return void settle({ state: 'refused', subject, fault: opened.fault });
      settle({ state: 'idle' });
      onOpened(opened.value.slug);
    } catch {
      settle({ state: 'refused', subject, fault: NOT_ARRIVED });
    }
  };
  return { opening, open, cancel };
}
