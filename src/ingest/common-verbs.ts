const words = (text: string) => text.trim().split(/\s+/);

/**
 * Verbs other than those of speech that news uses most, in their base form. Without them "Iran seeks talks" would read
 * as one long noun. Chosen by frequency in news text; nouns that are rarely verbs ("state", "trade") are left out.
 */
export const COMMON_VERBS = words(`
  accept achieve act adopt agree aim allow appear apply approve arrest arrive attend avoid become begin believe
  belong bring build buy carry cause choose come compare complete contain continue contribute create decide
  defeat deliver depend deserve destroy determine develop direct draw drive earn elect emerge enable end enjoy
  ensure enter escape establish exist expand expect explore face fail fall feature fight fill find fly follow force
  gain get give go grow happen head hear help hold host identify ignore improve include increase invite involve
  join keep kill lack launch lead learn leave let live look lose maintain make manage mark marry mean meet miss
  move need occur open operate own pass pay perform play prefer prepare prevent produce promote protect prove provide
  pull pursue put raise reach receive reduce reflect refuse reject release rely remain remove replace represent require
  resign respect respond restore result resume return rise run save search seek seem sell send serve set shake share
  show sign sit spend stand start stay stop strengthen struggle study succeed suffer suspend take talk target
  teach think threaten travel treat try turn underline understand unveil use violate visit vote wait walk want watch win
  work worry write submit
  rail rally swear prompt mock concede wage pose stem hail block boost cast coach`);

/** Past forms that no rule gives away. */
export const IRREGULAR_PASTS = words(`
  began became brought built bought came caught chose cut dealt drew drove fell felt fought found flew forgot froze gave
  went got grew had heard held hid hit kept knew laid led left lent let lay lost made meant met paid ran rang rose
  saw sold sent set shook shot shut sang sat slept spent split spread stood stole struck swore took taught thought threw
  understood woke wore won wrote broke spoke sought hurt quit put bet
  oversaw undertook overcame withdrew wept swept leapt bound clung dug fed fled hung knelt lit rode sank shrank slid spun
  sprang stung stuck strode swung tore wound bore bent blew bred burst crept drank ate forgave overthrew rebuilt shone
  sped swam foresaw`);
