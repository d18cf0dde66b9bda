import type { Phrase } from './noun-phrase.ts';

/** Where in its sentence a quotation's cue and source were found. */
export interface Attribution {
  readonly cue: Phrase;
  /** Absent where nobody is named: "it was said". */
  readonly source?: Phrase;
  readonly pattern: 'after' | 'inverted' | 'according-to' | 'before' | 'trailing' | 'subject';
}
