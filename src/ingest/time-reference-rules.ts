import type { TimeRelation } from '#domain/time-reference.ts';
import { COUNT, DAY, DECADE, HAPPENING, MONTH, UNIT, UNITS, WEEKDAY, YEAR } from './time-reference-words.ts';

/**
 * How a match is told past from future: by its own words; from a printed date and the article's; or, for "on Tuesday", by
 * the verbs around it.
 */
export type TimeRule = {
  readonly pattern: RegExp;
  readonly tells: TimeRelation | 'date' | 'weekday' | 'tense';
};

const rule = (tells: TimeRule['tells'], ...sources: readonly string[]): readonly TimeRule[] =>
  sources.map((source) => ({
    tells,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'gu'),
  }));

const IN = '(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Ff]rom|[Oo]f) )';
const PART = '(?:(?:early|late|mid|the end of|the beginning of|the middle of|the start of)[ -])';

/**
 * The words of English news for time. Where two match the same place the longer one holds. Ordinals alone are no time
 * ("the fourteenth administration"), nor are durations ("for two hours") and habits ("always").
 */
export const TIME_RULES: readonly TimeRule[] = [
  ...rule(
    'past',
    `${COUNT} (?:${UNIT}|${UNITS}) (?:ago|earlier|before)`,
    `(?:long|years|decades|centuries|months|weeks|days) ago`,
    `${IN}?(?:the )?(?:last|past|previous) (?:${COUNT} )?(?:${UNIT}|${UNITS}|${MONTH}|${WEEKDAY}|night)`,
    `${IN}?(?:the )?recent (?:${UNITS}|times|memory|past)`,
    `[Ee]arlier (?:this|that|in the) (?:${UNIT}|morning)|[Ee]arlier (?:on )?(?:today|${WEEKDAY})`,
    `[Yy]esterday|[Rr]ecently|[Ll]ately|[Ll]ast (?:night|time)|[Ii]n the past|[Aa] (?:year|month|week) earlier`,
    `[Ss]ince (?:then|${PART}?${YEAR}|${PART}?${MONTH}(?: ${YEAR})?|${WEEKDAY}|independence)`,
    `[Ss]ince (?:(?:the|its|their|a|last ${UNIT}’s) )(?:[\\p{L}\\p{N}’'.-]+ ){0,4}?${HAPPENING}(?: of (?:the )?(?:[\\p{Lu}][\\p{L}’'-]+ ?){1,3}(?<! ))?`,
  ),
  ...rule(
    'present',
    `[Nn]ow|[Tt]oday|[Tt]onight|[Cc]urrently|[Nn]owadays|[Pp]resently|[Tt]hese days|[Rr]ight now`,
    `[Aa]t (?:present|the moment|this (?:stage|moment|time|point))|[Ff]or the time being|[Ss]o far`,
    `[Tt]his (?:${UNIT}|morning|afternoon|evening)`,
  ),
  ...rule(
    'future',
    `(?:will|would|shall) (?:very )?soon|[Vv]ery soon|(?<!as |As )[Ss]oon(?! after| as)|[Aa]s soon as possible|[Ss]hortly(?! after| before)`,
    `[Tt]omorrow|[Bb]efore long|[Ii]n due course`,
    `${IN}?(?:the )?next (?:${COUNT} )?(?:${UNIT}|${UNITS}|${MONTH}|${WEEKDAY})`,
    `${IN}?the (?:${COUNT} )?(?:coming|upcoming) (?:${COUNT} )?(?:${UNIT}|${UNITS})|[Cc]oming ${UNITS}`,
    `[Ii]n (?:the )?(?:near |foreseeable |immediate |distant )?future|${UNITS} to come`,
    `[Ll]ater (?:this|in the) (?:${UNIT}|morning|afternoon|evening)|[Ll]ater today`,
    `(?:[Bb]y|[Bb]efore|[Uu]ntil) the end of (?:the|this) (?:${UNIT})`,
    `[Ww]ithin (?:the next )?${COUNT} (?:${UNIT}|${UNITS})`,
  ),
  ...rule(
    'date',
    `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) )?${MONTH} ${DAY}(?:,? ${YEAR})?`,
    `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) )?(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`,
    `(?:(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f) )?${PART}?${MONTH} ${YEAR}`,
    `(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince) ${PART}?${MONTH}`,
    // "in 2019", but not "of 2000 soldiers".
    `(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter) ${PART}?${YEAR}(?!(?<=00) \\p{Ll}+s\\b)(?![,.]\\d)`,
    `(?:[Ii]n |[Dd]uring |[Ss]ince )?(?:the )?(?:early |late |mid-)?${DECADE}`,
  ),
  ...rule(
    'weekday',
    `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|late|early) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
  ),
  ...rule('tense', `[Ii]n ${COUNT} (?:${UNITS}|week|month|year|day)(?:’ time|' time)?`),
];
