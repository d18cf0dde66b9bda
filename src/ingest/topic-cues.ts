import type { Topic } from '#domain/topic.ts';
import type { Token } from './tokenize.ts';

/** A cue of a topic as the words to look for; a word that stood before * matches any ending. */
export interface CompiledCue {
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

/** The cues of a vocabulary, and what was found for words before. */
export interface CueIndex {
  /** By the first letters of their first word. */
  readonly byLetters: ReadonlyMap<string, readonly CompiledCue[]>;
  /** Those whose first word a word is; news repeats its words. Emptied when full. */
  readonly byWord: Map<string, readonly CompiledCue[]>;
}

const MOST_WORDS = 20_000;

/** A cue found in a paragraph. */
export interface CueHit {
  readonly cue: CompiledCue;
  /** UTF-16 offset of its first word in the paragraph. */
  readonly start: number;
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
  return { byLetters: index, byWord: new Map() };
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

/** Every place in the tokens at which a cue stands, in the order of the text. */
export function findCues(tokens: readonly Token[], index: CueIndex): readonly CueHit[] {
  const hits: CueHit[] = [];
  for (const [at, { lower, start }] of tokens.entries()) {
    for (const cue of cuesAt(lower, index)) {
      if (standsAt(tokens, at, cue.words)) hits.push({ cue, start });
    }
  }
  return hits;
}

function cuesAt(word: string, { byLetters, byWord }: CueIndex): readonly CompiledCue[] {
  const known = byWord.get(word);
  if (known !== undefined) return known;
  const cues = byLetters.get(keyOf(plain(word)))?.filter(({ words }) => isWord(word, words[0])) ?? [];
  if (byWord.size >= MOST_WORDS) byWord.clear();
  byWord.set(word, cues);
  return cues;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly CueWord[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1)
    if (!isWord(tokens[at + offset]?.lower ?? '', words[offset])) return false;
  return true;
}

function isWord(word: string, cue: CueWord | undefined): boolean {
  if (cue === undefined) return false;
  const found = plain(word);
  if (cue.isPrefix) return found.startsWith(cue.text);
  return found === cue.text || isPlural(found, cue.text);
}

/** "tariffs" of the cue "tariff", "embassies" of "embassy". */
function isPlural(word: string, singular: string): boolean {
  if (!word.endsWith('s') || singular.length < SHORTEST_WITH_PLURAL) return false;
  const bare = word.slice(0, -1);
  if (bare === singular || word === `${singular}es`) return true;
  return singular.endsWith('y') && word === `${singular.slice(0, -1)}ies`;
}

/** Letters: "eu", "gas", "ban" have no plural here. */
const SHORTEST_WITH_PLURAL = 4;
