import { COMMON_VERBS, IRREGULAR_PASTS } from './common-verbs.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { inflectVerb } from './inflect-verb.ts';
import { SPEECH_VERBS, type SpeechVerbClass } from './speech-verbs.ts';

/** What a word can be, as bits of one number: most words of English can be several things. */
export const WORD = {
  determiner: 1,
  pronoun: 1 << 1,
  preposition: 1 << 2,
  auxiliary: 1 << 3,
  adverb: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  relative: 1 << 7,
  verb: 1 << 8,
  participle: 1 << 9,
  gerund: 1 << 10,
  base: 1 << 11,
  /** A verb that takes words or a that-clause: "said", "added". */
  say: 1 << 12,
  /** A verb that takes the person spoken to before the words: "told". */
  tell: 1 << 13,
  /** A verb whose object is what was said: "condemned", "reiterated", "called for". */
  object: 1 << 14,
  /** A verb that gives a name to something: "called it", "described … as". */
  label: 1 << 15,
  /** A verb of opinion: "believes that". */
  think: 1 << 16,
  /** Set by the tokenizer. */
  capital: 1 << 17,
  number: 1 << 18,
  punctuation: 1 << 19,
  possessive: 1 << 20,
  /** A quoted stretch taken as one unit of the reporter's sentence. */
  quote: 1 << 21,
  negation: 1 << 22,
  /** "Tuesday", "week": with "last", "this", "on" it tells when, and is nobody's subject. */
  time: 1 << 23,
  /** Set by the tokenizer: without such a word a paragraph tells no time. */
  timing: 1 << 24,
  /** A verb that tells a position: "supports the deal", "wants to resume talks". */
  stance: 1 << 25,
} as const;

const SPEECH_BITS: Readonly<Record<SpeechVerbClass, number>> = {
  say: WORD.say,
  tell: WORD.tell,
  object: WORD.object,
  label: WORD.label,
  think: WORD.think,
  stance: WORD.stance,
};

/** Every verb of speech, opinion and naming. */
export const SPEECH = WORD.say | WORD.tell | WORD.object | WORD.label | WORD.think;

const CLASSES = buildClasses();

function buildClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (word: string, bits: number) => classes.set(word, (classes.get(word) ?? 0) | bits);
  const addVerb = (verb: string, bits: number) => {
    const { base, third, past, participle, gerund } = inflectVerb(verb);
    add(base, WORD.base | bits);
    add(third, WORD.verb | bits);
    add(past, WORD.verb | bits);
    add(participle, WORD.participle | bits);
    add(gerund, WORD.gerund | bits);
  };
  for (const [kind, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of words) add(word, functionBits(kind));
  }
  for (const verb of COMMON_VERBS) addVerb(verb, 0);
  for (const verb of IRREGULAR_PASTS) add(verb, WORD.verb);
  for (const [verb, kinds] of SPEECH_VERBS) {
    addVerb(
      verb,
      kinds.reduce((bits, kind) => bits | SPEECH_BITS[kind], 0),
    );
  }
  return classes;
}

function functionBits(kind: string): number {
  for (const [name, bit] of Object.entries(WORD)) if (name === kind) return bit;
  return 0;
}

/**
 * The classes of a lower-case word. A word that no table has can still show by its ending what it is; one that was written with a capital
 * is rather a name: "Kelly", "Reed".
 */
export function classifyWord(word: string, isCapital = false): number {
  const known = CLASSES.get(word);
  if (known !== undefined) return known;
  if (isCapital) return word.endsWith('ing') && word.length > 5 ? WORD.gerund : 0;
  if (word.endsWith('ly') && word.length > 4) return WORD.adverb;
  if (word.endsWith('ed') && (word.length > 4 || /^(?:t|us|ow|d|l|v|ey)i?ed$/.test(word)))
    return WORD.verb | WORD.participle;
  if (word.endsWith('ing') && word.length > 5) return WORD.gerund;
  if (/n['’]t$/.test(word)) return WORD.auxiliary | WORD.negation;
  return 0;
}
