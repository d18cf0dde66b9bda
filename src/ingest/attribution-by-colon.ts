import type { Attribution } from './attribution.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import { holdsFiniteVerb } from './sentence-parts.ts';
import { isSpeechVerb } from './speech-cue.ts';
import { findSubject, isComma, mainSubject } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** "The minister has apologised for the leak: “…”": the subject of the sentence; of one without a verb, the name that it opens with. */
export function attributionBeforeColon(units: readonly Token[], at: number): Attribution | undefined {
  const source = labelBefore(units, at - 1) ?? mainSubject(units, at);
  return source && { cue: { from: at - 1, to: at - 1 }, source, pattern: 'before' };
}

/** Ada Nowak: “…” · Ada Nowak, the envoy, when asked if that was true: “…” */
function labelBefore(units: readonly Token[], colon: number) {
  const label = phraseStartingAt(units, 0);
  if (label === undefined || !isSomebody(units[label.to])) return undefined;
  const after = label.to + 1;
  if (after === colon) return label;
  if (!/^[,(]$/.test(units[after]?.text ?? '')) return undefined;
  const comma = units.findLastIndex((unit, index) => index < colon && isComma(unit));
  const isOccasion = comma > after && OCCASION.test(units[comma + 1]?.lower ?? '');
  return holdsFiniteVerb(units, after, isOccasion ? comma : colon) ? undefined : label;
}

const OCCASION = /^(?:when|as|after|asked|speaking|writing|quoted)$/;

function isSomebody(unit: Token | undefined): boolean {
  return hasClass(unit, WORD.capital) || ROLE_NOUNS.has(unit?.lower ?? '');
}

/** Units after a colon in which the verb of speech is looked for. */
const SHOWN_REACH = 30;

/**
 * “…”: that is how the envoy described it. Words that the sentence opens with and then speaks of are not those of whoever spoke before;
 * where no verb of speech tells whose they are, they are nobody’s.
 */
export function attributionBehindColon(units: readonly Token[], at: number): Attribution | undefined {
  const colon = at + 1;
  if (at > 0 || units[colon]?.text !== ':') return undefined;
  if (!/^(?:that|this|those|these|such|so|thus)$/.test(units[colon + 1]?.lower ?? '')) return undefined;
  for (let index = colon + 2; index < Math.min(units.length, colon + SHOWN_REACH); index += 1) {
    const source = isSpeechVerb(units, index) ? findSubject(units, index) : undefined;
    if (source !== undefined && source.from > colon + 1)
      return { cue: { from: index, to: index }, source, pattern: 'after' };
  }
  return { cue: { from: colon, to: colon }, pattern: 'after' };
}
