/** The forms of a verb. Where two forms are written alike, both keys hold the same word. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past and participle of the irregular verbs that the tables use: "say" → "said", "said". */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['speak', ['spoke', 'spoken']],
  ['think', ['thought', 'thought']],
  ['feel', ['felt', 'felt']],
  ['know', ['knew', 'known']],
  ['see', ['saw', 'seen']],
  ['read', ['read', 'read']],
  ['foresee', ['foresaw', 'foreseen']],
  ['swear', ['swore', 'sworn']],
  ['find', ['found', 'found']],
  ['quote', ['quoted', 'quoted']],
  ['put', ['put', 'put']],
  ['hold', ['held', 'held']],
  ['go', ['went', 'gone']],
  ['give', ['gave', 'given']],
  ['make', ['made', 'made']],
  ['take', ['took', 'taken']],
  ['come', ['came', 'come']],
  ['meet', ['met', 'met']],
  ['seek', ['sought', 'sought']],
  ['lay', ['laid', 'laid']],
  ['understand', ['understood', 'understood']],
  ['forbid', ['forbade', 'forbidden']],
  ['show', ['showed', 'shown']],
  ['become', ['became', 'become']],
  ['keep', ['kept', 'kept']],
  ['begin', ['began', 'begun']],
  ['leave', ['left', 'left']],
  ['bring', ['brought', 'brought']],
  ['get', ['got', 'got']],
  ['deny', ['denied', 'denied']],
]);

/** Verbs of one stressed syllable that double their last letter, and those of more that do so too: "refer" → "referred". */
const DOUBLING = new Set([
  'refer',
  'admit',
  'sum',
  'quip',
  'rebut',
  'submit',
  'infer',
  'dub',
  'stop',
  'plan',
  'slam',
  'nod',
  'rap',
  'pan',
  'blog',
  'commit',
  'permit',
  'regret',
  'chat',
  'vet',
  'beg',
  'bar',
]);

/** "deny" → "denies", "denied", "denying"; "describe" → "describes", "described", "describing". */
export function inflectVerb(base: string): VerbForms {
  const irregular = IRREGULAR.get(base);
  const regularPast = pastOf(base);
  const [past, participle] = irregular ?? [regularPast, regularPast];
  return { base, third: thirdOf(base), past, participle, gerund: gerundOf(base) };
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh|[^aeo]o)$/.test(base) || base === 'go') return `${base}es`;
  return `${base}s`;
}

function pastOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('e')) return `${base}d`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

function gerundOf(base: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
