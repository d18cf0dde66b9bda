const words = (text: string) => text.trim().split(/\s+/);

/** Nouns for what a person is in public life. "the spokeswoman", "a senior diplomat", "President …". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(`president minister premier chancellor king queen prince princess emir sultan pope patriarch ayatollah sheikh
  spokesman spokeswoman spokesperson ambassador envoy chief chairman chairwoman chair secretary director governor
  senator congressman congresswoman representative lawmaker legislator deputy commander general admiral colonel leader
  official adviser advisor diplomat counterpart speaker commissioner coordinator negotiator head mayor judge justice
  prosecutor attorney lawyer analyst professor expert author economist strategist historian researcher scholar activist
  aide candidate nominee dissident journalist reporter editor columnist correspondent executive founder consul attaché
  dean inspector rapporteur mediator special-envoy undersecretary vice-president co-founder cleric imam bishop rabbi archbishop
  cardinal priest politician statesman ruler monarch dictator warlord captain major lieutenant sergeant officer
  secretary-general director-general d’affaires d'affaires president-elect vice-chancellor`),
);

/** "minister", "vice-minister", "under-secretary-general": a noun for a role, and one for a rank beside or below it. */
export function isRoleNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/^(?:vice|co|under|deputy|sub|ex)-/, ''));
}

/** Before a name they say whose follower somebody is, and are no part of it: "Democrat Ada Nowak". */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  words('Democrat Republican Conservative Liberal Socialist Communist Islamist Nationalist Independent'),
);

/** Nouns for people who hold no office: "her brother Kaveh Daneshvar", "Ada Nowak, a student". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`member fellow colleague student citizen national resident brother sister father mother son daughter husband wife widow uncle aunt cousin
  grandfather grandmother man woman doctor nurse farmer trader teacher worker actor actress singer writer poet novelist engineer
  soldier pilot veteran survivor refugee businessman businesswoman entrepreneur blogger photographer lecturer scientist physicist
  footballer athlete captain host hostess successor predecessor rival sailor deckhand fisherman trainee`),
);

/** After "my", "his" and the like the given name alone tells who: "their daughter Sofia". */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  words(
    'brother sister father mother son daughter husband wife widow uncle aunt cousin grandson granddaughter niece nephew',
  ),
);

/** A role whose holder speaks for an organization: what an unnamed one says is the organization's word. */
export function isSpokesNoun(head: string): boolean {
  return /^spokes(?:man|woman|person)$/.test(head);
}

/** Words that stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set([
  ...words(`Mr. Mrs. Ms. Dr. MR. MRS. MS. DR. Sen. Sens. Rep. Reps. Gov. Gen. Lt. Col. Sgt. Maj. Capt. Cmdr. Adm. Amb. Prof. Rev. Hon. Mr Mrs Ms Dr
  Sir Lord Lady Dame Judge Justice Imam Sheikh Ayatollah Hojatoleslam Prince Princess King Queen Emir Sultan Pope
  Vice Prime Foreign Defense Defence Interior Finance Deputy First Senior Special Chief Acting Former Crown
  Presidential State Supreme Grand Under Assistant Permanent Father Sister Monsignor Reverend External Internal Affairs Home High Trade Energy Oil Economy Justice Health Culture Cabinet`),
]);

/** A pronoun, a title or a role tells whether a person is a he or a she; most roles tell nothing. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  words(
    'spokeswoman chairwoman congresswoman queen princess mrs. ms. mrs ms lady dame madam woman actress businesswoman duchess',
  ),
);
/** The same for men. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  words(
    'spokesman chairman congressman king prince mr. mr sir lord emir sultan pope man businessman imam ayatollah cleric duke',
  ),
);
