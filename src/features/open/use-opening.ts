import { useEffect, useRef, useState } from 'react';
import type { OpenedArticle, OwnArticleFault } from '#domain/own-article.ts';
import { NOT_ARRIVED, type Reading } from './reading.ts';

type Subject = File | 'text';

/** What became of the last attempt; `subject` is what was to be read. */
export type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly subject: Subject }
  | { readonly state: 'refused'; readonly subject: Subject; readonly fault: OwnArticleFault };

interface OpeningControls {
  readonly opening: Opening;
  readonly open: (reading: Reading) => Promise<void>;
  /** Says what is wrong without an attempt. */
  readonly refuse: (subject: Subject, fault: OwnArticleFault) => void;
  readonly cancel: () => void;
}

/** Opens an article; `onOpened` is told its slug, and what it was made of. A new attempt ends the one before. */
export function useOpening(
  isEdited: boolean,
  onOpened: (slug: string, subject: Subject) => void,
): OpeningControls {
  const [opening, setOpening] = useState<Opening>({ state: 'idle' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const begin = (next: Opening) => {
    current.current?.abort();
    current.current = new AbortController();
    setOpening(next);
    return current.current.signal;
  };
  const open = async (reading: Reading) => {
    const subject = typeof reading.source === 'string' ? 'text' : reading.source;
    const signal = begin({ state: 'reading', subject });
    const opened = await attempt(reading, isEdited, signal);
    if (signal.aborted) return;
    if (!opened.ok) setOpening({ state: 'refused', subject, fault: opened.fault });
    else onOpened(opened.value.slug, subject);
  };
  return {
    opening,
    open,
    refuse: (subject, fault) => void begin({ state: 'refused', subject, fault }),
    cancel: () => void begin({ state: 'idle' }),
  };
}

async function attempt(reading: Reading, isEdited: boolean, signal: AbortSignal): Promise<OpenedArticle> {
  const part = await import('./open-article.ts').catch(() => undefined);
  if (part === undefined) return { ok: false, fault: NOT_ARRIVED };
  try {
    return await part.openArticle(reading, isEdited, signal);
  } catch (error) {
    // A fault of our own, which whoever runs the site may want to hear of.
    if (!signal.aborted) reportError(error);
    return { ok: false, fault: { message: 'could not be read, which is not your doing' } };
  }
}
