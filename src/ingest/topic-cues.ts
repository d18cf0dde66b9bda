import type { Topic } from '#domain/topic.ts';
import type { Token } from './tokenize.ts';

/** A cue of a topic as the words to look for; a word that stood before * matches any ending. */
interface CompiledCue {
  readonly topic: string;
  /** As an editor wrote it: "border crossing*". */
  readonly cue: string;
  readonly words: readonly CueWord[];
  readonly weight: number;
}

interface CueWord {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** The cues of a vocabulary, by the first letters of their first word. */
export type CueIndex = ReadonlyMap<string, readonly CompiledCue[]>;

/** A cue found in a text. */
export interface CueHit {
  readonly topic: string;
  readonly cue: string;
  readonly weight: number;
}

/** Letters of the key under which a cue is kept; shorter words are kept whole. */
const KEY_LENGTH = 3;

/** Prepares the cues of a vocabulary for `findCues`. */
export function compileCues(topics: readonly Topic[]): CueIndex {
  const index = new Map<string, CompiledCue[]>();
  for (const { id, cues } of topics) {
    for (const [cue, weight] of Object.entries(cues ?? {})) {
      const words = cue.split(' ').map(compileWord);
      const key = keyOf(words[0]?.text ?? '');
      index.set(key, [...(index.get(key) ?? []), { topic: id, cue, words, weight }]);
    }
  }
  return index;
}

function compileWord(word: string): CueWord {
  const isPrefix = word.endsWith('*');
  return { text: plain(isPrefix ? word.slice(0, -1) : word), isPrefix };
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

function plain(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

/** Each cue that stands in the tokens, once, in the order of the text. */
export function findCues(tokens: readonly Token[], index: CueIndex): readonly CueHit[] {
  const hits = new Map<CompiledCue, CueHit>();
  for (let at = 0; at < tokens.length; at += 1) {
    for (const compiled of index.get(keyOf(plain(tokens[at]?.lower ?? ''))) ?? []) {
      if (!hits.has(compiled) && standsAt(tokens, at, compiled.words)) hits.set(compiled, compiled);
    }
  }
  return [...hits.values()];
}

function standsAt(tokens: readonly Token[], at: number, words: readonly CueWord[]): boolean {
  return words.every(({ text, isPrefix }, offset) => {
    const found = plain(tokens[at + offset]?.lower ?? '');
    return isPrefix ? found.startsWith(text) : found === text;
  });
}
