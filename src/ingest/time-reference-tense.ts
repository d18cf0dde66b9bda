import type { TimeRelation } from '#domain/time-reference.ts';
import { IRREGULAR_PASTS } from './common-verbs.ts';
import { WEEKDAY } from './time-reference-words.ts';

/** Words that put their sentence ahead of its writing. */
const AHEAD = new Set(
  'will shall would may might could can ’ll plans plan planned expected scheduled due set hopes intends aims vows slated'.split(
    ' ',
  ),
);

/** Verbs of speech tell when one spoke, not when what is spoken of takes place. */
const SPOKEN = new Set('said told added reported announced noted stressed asked'.split(' '));

const BE = /\bbe(?: \p{Ll}+ly)? $/u;

const PASTS = new Set([...IRREGULAR_PASTS, 'was', 'were', 'did', 'said', 'told']);

/**
 * Whether the verbs around a stretch of a text set it in the past or the future: the nearest of its sentence, verbs of
 * speech only where there is no other. Undefined where no verb tells. "It will open on Tuesday, she said": future.
 */
export function readTense(text: string, start: number, end: number): TimeRelation | undefined {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  if (isTimeOfSpeech(text.slice(from, start), text.slice(end, to))) return 'past';
  let best: { readonly relation: TimeRelation; readonly distance: number } | undefined;
  for (const { 0: word, index } of text.slice(from, to).matchAll(/’ll|\p{Ll}+/gu)) {
    const at = from + index;
    // "will be signed": the passive has no tense of its own.
    const relation = BE.test(text.slice(Math.max(0, at - 16), at)) ? undefined : tenseOf(word);
    if (relation === undefined) continue;
    const gap = at < start ? start - at : at - end;
    const distance = SPOKEN.has(word) ? gap + text.length : gap;
    if (at < start || at >= end) best = best && best.distance <= distance ? best : { relation, distance };
  }
  return best?.relation;
}

const SPOKE = 'said|added|reported|announced|noted|stressed|wrote|warned';
/** Words of somebody's name and title: none that put a verb ahead. */
const NAMING = `(?!(?:that|${[...AHEAD].join('|')})\\b)[^\\s,.;:“”"]+ `;
/** "said Wednesday", "told the envoy on Friday that": one who spoke, perhaps to somebody, and nothing more before the time. */
const SPOKE_BEFORE = new RegExp(`(?:^|[\\s”"’])(?:(?:${SPOKE}) |(?:told|asked) (?:${NAMING}){1,5})(?:on )?$`);
/** Then the speech goes on, or another begins; "said Monday would be late" tells nothing of when one spoke. */
const SPEECH_AFTER =
  /^(?:,? that\b|[,.;:!?]|$| (?:in|at|after|during)\b| (?:the|a|an|its?|he|she|they|there)\b| \p{Lu})/u;
/** "On Friday, the envoy announced that"; not "On Friday, she said, they will meet". */
const SPEECH_NEXT = new RegExp(`^,? (?:${NAMING}){1,6}?(?:${SPOKE}|told)(?= (?!${WEEKDAY}))`);

/** Whether a time tells when somebody spoke, whatever the verbs of what was said tell: "said on Friday that it will open". */
function isTimeOfSpeech(before: string, after: string): boolean {
  if (/^(?:On )?$/.test(before) && SPEECH_NEXT.test(after)) return true;
  return SPOKE_BEFORE.test(before) && SPEECH_AFTER.test(after);
}

function tenseOf(word: string): TimeRelation | undefined {
  if (AHEAD.has(word)) return 'future';
  return PASTS.has(word) || (word.length > 4 && word.endsWith('ed')) ? 'past' : undefined;
}

const STOP = /[.?!;][”"’]?\s+(?=[“"‘]?\p{Lu})/gu;

function sentenceStart(text: string, offset: number): number {
  let from = 0;
  for (const { 0: stop, index } of text.slice(0, offset).matchAll(STOP)) from = index + stop.length;
  return from;
}

function sentenceEnd(text: string, offset: number): number {
  const next = text.slice(offset).search(STOP);
  return next < 0 ? text.length : offset + next;
}
