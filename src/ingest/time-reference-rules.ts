import type { TimeRelation } from '#domain/time-reference.ts';
import { IRREGULAR_PASTS } from './common-verbs.ts';
import {
  AFTER_NAMED_DAY,
  BEFORE_NAMED_DAY,
  COUNT,
  DAY,
  DECADE,
  HAPPENING,
  MONTH,
  NAME_MONTH,
  PLAIN_MONTH,
  UNIT,
  UNITS,
  WEEKDAY,
  YEAR,
} from './time-reference-words.ts';

/**
 * How a match is told past from future: by its own words; from a printed date and the article's; or, for "on Tuesday", by
 * the verbs around it. `ahead` is a time only where these are of the future: "will end in two hours", but not "ran it in
 * two hours".
 */
export type TimeRule = {
  readonly pattern: RegExp;
  readonly tells: TimeRelation | 'date' | 'weekday' | 'tense' | 'ahead';
  /** Lower-case words of which each match has one; `#` stands for any word with a digit. */
  readonly hints: readonly string[];
};

type Row = readonly [hints: string, source: string];

const rule = (tells: TimeRule['tells'], ...rows: readonly Row[]): readonly TimeRule[] =>
  rows.map(([hints, source]) => ({
    tells,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}]|-\\p{Ll})`, 'uy'),
    hints: hints.toLowerCase().match(/[a-z#]+/g) ?? [],
  }));

const PASTS = `(?:${IRREGULAR_PASTS.join('|')}|was|were|had|did)`;

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
    // Not "two days before the vote", which may be to come.
    ['ago earlier before', `${COUNT} (?:${UNIT}|${UNITS}) (?:ago|earlier|before(?! \\p{L}))`],
    ['ago', `(?:long|years|decades|centuries|months|weeks|days) ago`],
    [
      'last past previous',
      `${IN}?(?:[Tt]he )?(?:[Ll]ast|[Pp]ast|[Pp]revious) (?:${COUNT} )?(?:${UNIT}|${UNITS}|${MONTH}|${WEEKDAY}|night)`,
    ],
    ['recent', `${IN}?(?:[Tt]he )?[Rr]ecent (?:${UNITS}|times|memory|past)`],
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
      `[Ss]ince (?:(?:the|its|their|a|last ${UNIT}’s) )(?:[\\p{L}\\p{N}’'.-]+ ){0,4}?${HAPPENING}(?: of (?:the )?(?:[\\p{Lu}][\\p{L}’'-]+ ?){1,3}(?<! )| (?:began|started|ended|broke out))?`,
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
      // Not "as soon as", "too soon to say", nor what soon followed: "soon noted", "shortly thereafter".
      `(?:will|would|shall) (?:very )?soon|[Vv]ery soon|(?<![Aa]s |[Tt]oo |[Hh]ow )[Ss]oon(?! after| as| \\p{L}+ed\\b| ${PASTS}\\b)|[Aa]s soon as possible|[Ss]hortly(?! after| before| there)`,
    ],
    ['tomorrow long course', `[Tt]omorrow|[Bb]efore long|[Ii]n due course`],
    ['next', `${IN}?(?:[Tt]he )?[Nn]ext (?:${COUNT} )?(?:${UNIT}|${UNITS}|${MONTH}|${WEEKDAY})`],
    [
      'coming upcoming',
      `${IN}?[Tt]he (?:${COUNT} )?(?:coming|upcoming) (?:${COUNT} )?(?:${UNIT}|${UNITS})|[Cc]oming ${UNITS}`,
    ],
    [
      'future come',
      `[Ii]n (?:the )?(?:near |foreseeable |immediate |distant )?future(?! \\p{Ll}+(?:s|t|n)\\b)|${UNITS} to come`,
    ],
    ['later', `[Ll]ater (?:this|in the) (?:${UNIT}|morning|afternoon|evening)|[Ll]ater today`],
    ['end', `(?:[Bb]y|[Bb]efore|[Uu]ntil) the end of (?:the|this) (?:${UNIT})`],
    ['within', `[Ww]ithin (?:the next )?${COUNT} (?:${UNIT}|${UNITS})`],
  ),
  ...rule(
    'date',
    [MONTHS, `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) )?${MONTH} ${DAY}(?:,? ${YEAR})?`],
    [MONTHS, `(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) )?(?:the )?${DAY} (?:of )?${MONTH}(?:,? ${YEAR})?`],
    [MONTHS, `(?:(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f) )?${PART}?${MONTH} ${YEAR}`],
    // "by May" and "from April" may be somebody's name; they count where the sentence looks ahead.
    [
      MONTHS,
      `(?:[Ii]n|[Uu]ntil|[Ss]ince) ${PART}?${MONTH}|(?:[Bb]y|[Ff]rom) (?:${PART}${MONTH}|${PLAIN_MONTH})`,
    ],
    // "in 2019", but not "of 2000 soldiers".
    [
      '#',
      `(?:[Ii]n|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Dd]uring|[Bb]efore|[Aa]fter) ${PART}?${YEAR}(?!(?<=00) \\p{Ll}+s\\b)(?![,.]\\d)`,
    ],
    ['#', `(?:[Ii]n |[Dd]uring |[Ss]ince )?(?:the )?(?:early |late |mid-)?${DECADE}`],
  ),
  ...rule('weekday', [
    WEEKDAY,
    // Not "Super Tuesday", "Fox News Sunday" and the "Sunday Times".
    `(?<!${BEFORE_NAMED_DAY} )(?!(?<=Fox News )Sunday)(?:(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ss]ince|late|early) )?${WEEKDAY}(?: (?:morning|afternoon|evening|night))?(?! ${AFTER_NAMED_DAY})`,
  ]),
  ...rule('tense', [
    'end beginning start',
    `(?:[Aa]t|[Tt]owards?) the (?:very )?(?:end|beginning|start) of (?:the|this) (?!day)${UNIT}`,
  ]),
  ...rule(
    'ahead',
    [
      `${UNITS} week month year day`,
      `[Ii]n ${COUNT} (?:${UNITS}|week|month|year|day)(?:’ time|' time)?(?! (?:flat|and)\\b| \\d)`,
    ],
    ['may april june august', `(?:[Bb]y|[Ff]rom) ${NAME_MONTH}`],
  ),
];
