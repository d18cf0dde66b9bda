import { type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { SPEECH_NOUNS } from './speech-nouns.ts';
import type { Token } from './tokenize.ts';
import { isFiniteVerb, isPossessive } from './verb-reading.ts';

/** "the envoy’s claim that …", "his promise to …": whose words a noun of speech announces. */
export function possessorOf(units: readonly Token[], index: number): Phrase | undefined {
  if (!SPEECH_NOUNS.has(units[index]?.lower ?? '') || isFiniteVerb(units, index)) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (isPossessive(units, at)) return phraseEndingAt(units, at - 1);
    if (/^(?:his|her|their|its|my|our)$/.test(units[at]?.lower ?? '')) return { from: at, to: at };
  }
  return undefined;
}
