/** Parts of the patterns in time-reference-rules.ts, as sources of regular expressions without groups that capture. */

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month in full or as news agencies shorten it: "Apr", "Sept." (Associated Press style). */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** Months that are people's names as well, and those that are not. */
export const NAME_MONTH = '(?:April|May|June|August)';
export const PLAIN_MONTH = `(?!${NAME_MONTH})${MONTH}`;

/** From 1, or undefined where the word is no month. */
export function monthNumber(word: string): number | undefined {
  const index = MONTH_NAMES.findIndex((name) => name.slice(0, 3) === word.slice(0, 3));
  return index < 0 ? undefined : index + 1;
}

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`;

/** Words before and behind a weekday that make a name of it: days of note, broadcasts and newspapers. */
export const BEFORE_NAMED_DAY =
  '(?:Super|Bloody|Black|Good|Easter|Palm|Ash|Holy|Cyber|Giving|Shrove|Whit|Red)';
export const AFTER_NAMED_DAY =
  '(?:Express|Herald|Independent|Mail|Mirror|Morning|Night (?:Football|Live)|Post|Star|Sun|Telegraph|Times|Tribune|Today)\\b';

/** 0 is Sunday, as in JavaScript's Date. */
export function weekdayNumber(word: string): number {
  return WEEKDAY_NAMES.map(String).indexOf(word);
}

export const YEAR = '(?:1[5-9]\\d{2}|20\\d{2})';
/** "1990s" */
export const DECADE = '(?:1\\d|20)\\d0s';
const ONE_DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
/** "7", "21st", "7-8", "21–22" */
export const DAY = `${ONE_DAY}(?:[-–]${ONE_DAY}(?!\\d))?`;

/** Stretches of time that words like "last", "next" and "coming" go with. */
export const UNIT =
  '(?:hour|day|week|weekend|fortnight|month|quarter|season|spring|summer|autumn|fall|winter|term|year|decade|century)';
export const UNITS =
  '(?:minutes|hours|days|weeks|weekends|fortnights|months|quarters|seasons|years|decades|centuries)';

/** How many, in words or digits, before units. */
export const COUNT =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|a few|few|a couple of|a dozen|several|many|some)';

/** Nouns for what happens once, after which time is counted: "since the invasion". */
export const HAPPENING =
  '(?:accession|agreement|annexation|attacks?|beginning|breakup|ceasefire|clashes|collapse|conflict|coup|crisis|deal|death|defeat|disaster|disintegration|dissolution|earthquake|election|elections|embargo|end|escalation|establishment|fall|founding|inauguration|independence|invasion|launch|massacre|occupation|onset|outbreak|overthrow|pandemic|partition|protests|referendum|reunification|revolution|signing|start|strikes?|summit|takeover|truce|unrest|uprising|war|withdrawal)';
