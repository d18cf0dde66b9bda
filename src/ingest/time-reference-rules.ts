import type { TimeRelation } from '#domain/time-reference.ts';
import { COUNT, DAY, DECADE, HAPPENING, MONTH, UNIT, UNITS, WEEKDAY, YEAR } from './time-reference-words.ts';

/**
 * How a match is told past from future: by its own words; from a printed date and the article's; or, for "on Tuesday", by
 * the verbs around it.
 */
export type TimeRule = {
  readonly pattern: RegExp;
  readonly tells: TimeRelation | 'date' | 'weekday' | 'tense';
  /** Lower-case words of which each match has one; `#` stands for any word with a digit. */
  readonly hints: readonly string[];
};

type Row = readonly [hints: string, source: string];

const rule = (tells: TimeRule['tells'], ...rows: readonly Row[]): readonly TimeRule[] =>
  rows.map(([hints, source]) => ({
    tells,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}])`, 'uy'),
    hints: hints.toLowerCase().match(/[a-z#]+/g) ?? [],
  }));

/** With the short form that `MONTH` spells as "Sept?". */
const MONTHS = `${MONTH} sep`;
const IN = '(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin|[Ff]rom|[Oo]f) )';
const PART = '(?:(?:early|late|mid|the end of|the beginning of|the middle of|the start of)[ -])';

/**
 * The words of English news for time. Where two match the same place the longer one holds. Ordinals alone are no time
 * ("the fourteenth administration"), nor are durations ("for two hours") and habits ("always").
 */
export const TIME_RULES: readonly TimeRule[] = [
  ...rule(
    'past',
    ['ago earlier before', `${COUNT} (?:${UNIT}|${UNITS}) (?:ago|earlier|before)`],
    ['ago', `(?:long|years|decades|centuries|months|weeks|days) ago`],
    [
      'last past previous',
      `${IN}?(?:the )?(?:last|past|previous) (?:${COUNT} )?(?:${UNIT}|${UNITS}|${MONTH}|${WEEKDAY}|night)`,
    ],
    ['recent', `${IN}?(?:the )?recent (?:${UNITS}|times|memory|past)`],
    [
      'earlier',
      `[Ee]arlier (?:this|that|in the) (?:${UNIT}|morning)|[Ee]arlier (?:on )?(?:today|${WEEKDAY})`,
    ],
    [
      'yesterday recently lately last past earlier',
      `[Yy]esterday|[Rr]ecently|[Ll]ately|[Ll]ast (?:night|time)|[Ii]n the past|[Aa] (?:year|month|week) earlier`,
    ],
    ['since', `[Ss]ince (?:then|${PART}?${YEAR}|${PART}?${MONTH}(?: ${YEAR})?|${WEEKDAY}|independence)`],
    [
      'since',
      `[Ss]ince (?:(?:the|its|their|a|last ${UNIT}’s) )(?:[\\p{L}\\p{N}’'.-]+ ){0,4}?${HAPPENING}(?: of (?:the )?(?:[\\p{Lu}][\\p{L}’'-]+ ?){1,3}(?<! ))?`,
    ],
  ),
  ...rule(
    'present',
    [
      'now today tonight currently nowadays presently these',
      `[Nn]ow|[Tt]oday|[Tt]onight|[Cc]urrently|[Nn]owadays|[Pp]resently|[Tt]hese days|[Rr]ight now`,
    ],
    [
      'present moment stage time point far',
      `[Aa]t (?:present|the moment|this (?:stage|moment|time|point))|[Ff]or the time being|[Ss]o far`,
    ],
    ['this', `[Tt]his (?:${UNIT}|morning|afternoon|evening)`],
  ),
  ...rule(
    'future',
    [
      'soon shortly',
      `(?:will|would|shall) (?:very )?soon|[Vv]ery soon|(?<!as |As )[Ss]oon(?! after| as)|[Aa]s soon as possible|[Ss]hortly(?! after| before)`,
    ],
    ['tomorrow long course', `[Tt]omorrow|[Bb]efore long|[Ii]n due course`],
    ['next', `${IN}?(?:the )?next (?:${COUNT} )?(?:${UNIT}|${UNITS}|${MONTH}|${WEEKDAY})`],
    [
      'coming upcoming',
      `${IN}?the (?:${COUNT} )?(?:coming|upcoming) (?:${COUNT} )?(?:${UNIT}|${UNITS})|[Cc]oming ${UNITS}`,
    ],
    ['future come', `[Ii]n (?:the )?(?:near |foreseeable |immediate |distant )?future|${UNITS} to come`],
    ['later', `[Ll]ater (?:this|in the) (?:${UNIT}|morning|afternoon|evening)|[Ll]ater today`],
    ['end', `(?:[Bb]y|[Bb]efore|[Uu]ntil) the end of (?:the|this) (?:${UNIT})`],
    ['within', `[Ww]ithin (?:the next )?${COUNT} (?:${UNIT}|${UNITS})`],
  ),
  ...rule(
    'date',
    [MONTHS, `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) )?${MONTH} ${DAY}(?:,? ${YEAR})?`],
    [MONTHS, `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) )?(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`],
    [MONTHS, `(?:(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f) )?${PART}?${MONTH} ${YEAR}`],
    [MONTHS, `(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince) ${PART}?${MONTH}`],
    // "in 2019", but not "of 2000 soldiers".
    [
      '#',
      `(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter) ${PART}?${YEAR}(?!(?<=00) \\p{Ll}+s\\b)(?![,.]\\d)`,
    ],
    ['#', `(?:[Ii]n |[Dd]uring |[Ss]ince )?(?:the )?(?:early |late |mid-)?${DECADE}`],
  ),
  ...rule('weekday', [
    WEEKDAY,
    `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|late|early) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?`,
  ]),
  ...rule('tense', [
    `${UNITS} week month year day`,
    `[Ii]n ${COUNT} (?:${UNITS}|week|month|year|day)(?:’ time|' time)?`,
  ]),
];
