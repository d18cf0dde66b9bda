/**
 * How a verb of speech takes its words. `say`: a that-clause or quoted words. `tell`: the same after the person spoken
 * to. `object`: a noun phrase or an infinitive can stand for what was said ("condemned the attack", "vowed to respond").
 * `label`: names something ("called the talks constructive"). `think`: an opinion, only with a that-clause. `stance`: a
 * position or finding, also with a thing or an infinitive ("seeks to resume talks"): those of which most uses in news are annotated as
 * somebody's, in PolNeAR; "supports" and "wants" are not.
 */
export type SpeechVerbClass = 'say' | 'tell' | 'object' | 'label' | 'think' | 'stance';

const table = (kind: SpeechVerbClass, words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, kind] as const);

/** The verbs of reporting of Quirk et al., "A Comprehensive Grammar of English", § 16.31, and of newsroom style guides. */
const ROWS = [
  ...table(
    'say',
    `say add state note explain stress emphasize emphasise underline underscore affirm reaffirm reiterate conclude
     declare announce remark observe comment respond reply answer argue assert claim contend maintain insist acknowledge
     concede admit confess confirm deny disclose reveal report write tweet post repeat recall recount predict warn
     caution suggest indicate imply allege charge complain joke quip muse lament boast vow pledge promise swear
     threaten propose recommend demand request ask agree elaborate clarify specify mention explain continue counter
     retort protest object proclaim pronounce testify signal hint signify read shout exclaim whisper mutter snap cry
     speculate reason interject highlight point stipulate rule opine venture offer volunteer      estimate forecast intone chant yell scream urge fume rant thunder sum guess
     echo postulate vouch decree attest certify theorize theorise marvel gush wonder relay forewarn conjecture
    `,
  ),
  ...table(
    'tell',
    'tell remind assure inform notify brief advise reassure warn ask urge convince persuade promise caution instruct',
  ),
  ...table(
    'object',
    `announce reiterate reaffirm affirm stress emphasize emphasise underline underscore highlight confirm deny reject
    dismiss condemn denounce criticize criticise praise hail welcome applaud express voice urge demand propose
    suggest recommend promise pledge vow threaten warn accuse blame acknowledge admit question defend
    rebuke slam blast decry deplore lament mock ridicule refute rebut dispute protest cite outline detail
    explain discuss describe reveal disclose report predict claim allege repeat recall mention   
    thank congratulate laud commend caution chide berate assail lambast attack challenge
    request order call point refer convey extend refuse decline agree note tout touch
    dwell elaborate comment appeal plead advocate stipulate forecast signal hint
    castigate excoriate scold salute renew regret apologize apologise assert declare 
    reassert appreciate assure admonish belittle deride scoff`,
  ),
  ...table(
    'label',
    'call describe term brand dub label characterize characterise portray depict deem denounce hail praise dismiss refer brand decry',
  ),
  ...table(
    'think',
    'think believe hope expect fear feel worry doubt know consider see suspect assume realize understand want wish conclude view decide intend plan seek seem appear oppose find decline refuse',
  ),
  ...table(
    'stance',
    'hope fear worry wonder seek expect prefer intend plan oppose advocate favor favour show',
  ),
] as const;

/** Each verb once, in its base form, with all the ways in which it takes its words. */
export const SPEECH_VERBS: ReadonlyMap<string, readonly SpeechVerbClass[]> = collect();

function collect(): ReadonlyMap<string, readonly SpeechVerbClass[]> {
  const verbs = new Map<string, SpeechVerbClass[]>();
  for (const [verb, kind] of ROWS) {
    const kinds = verbs.get(verb) ?? [];
    if (!kinds.includes(kind)) kinds.push(kind);
    verbs.set(verb, kinds);
  }
  return verbs;
}
