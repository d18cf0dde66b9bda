import type { EntityDraft } from './entity-book.ts';

type Gender = 'female' | 'male';

interface Trace {
  readonly entity: EntityDraft;
  readonly sentence: number;
  readonly paragraph: number;
  /** How many people and bodies the sentence named before. The first is mostly its subject. */
  readonly order: number;
  /** Whether the words name who speaks, or of whom the sentence says something. */
  readonly isProminent: boolean;
}

/** Whom the reader has in mind: those named last. One walk through the article fills it. */
export interface Discourse {
  readonly traces: Trace[];
}

/** An entity that a pronoun or role stands for, and how far back it was named. */
export interface Antecedent {
  readonly entity: EntityDraft;
  readonly sentencesBack: number;
  /** Whether the words can be another's almost as well. */
  readonly isContested: boolean;
}

/** Where a word stands: the number of its sentence in the article, and its paragraph. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
}

const MEMORY = 12;

/** Before the first sentence: nobody is in mind. */
export function newDiscourse(): Discourse {
  return { traces: [] };
}

/** Notes that a sentence of the reporter names an entity. */
export function notice(
  discourse: Discourse,
  entity: EntityDraft,
  { sentence, paragraph }: Place,
  isProminent: boolean,
): void {
  const { traces } = discourse;
  let order = 0;
  for (const trace of traces) if (trace.sentence === sentence) order += 1;
  traces.push({ entity, sentence, paragraph, order, isProminent });
  if (traces.length > MEMORY) traces.shift();
}

const WEIGHTS = { perSentence: -6, prominent: 7, first: 4, knownGender: 6, otherParagraph: -5 } as const;
/** Two are as likely where less than a sentence's weight lies between them. */
const CONTESTED = -WEIGHTS.perSentence;

/**
 * Whom "she" means: near, a speaker or subject, of no other gender. The weights order these; a speaker two sentences
 * back still comes before somebody else's object in the last one, and not before its subject.
 */
export function findPerson(
  discourse: Discourse,
  gender: Gender | undefined,
  place: Place,
): Antecedent | undefined {
  return best(discourse, place, ({ entity, isProminent, order, paragraph }) => {
    if (entity.type !== 'Person') return undefined;
    // Nobody's name: a paragraph later the reader has forgotten "a spokeswoman".
    if (entity.id === '' && paragraph !== place.paragraph) return undefined;
    if (gender !== undefined && entity.gender !== undefined && entity.gender !== gender) return undefined;
    return (
      weigh(isProminent, order) + (gender !== undefined && entity.gender === gender ? WEIGHTS.knownGender : 0)
    );
  });
}

/** What "it" means where it speaks: a body or a government. */
export function findBody(discourse: Discourse, place: Place): Antecedent | undefined {
  return best(discourse, place, ({ entity, isProminent, order }) =>
    entity.type === 'Organization' || entity.type === 'Country' ? weigh(isProminent, order) : undefined,
  );
}

function weigh(isProminent: boolean, order: number): number {
  return (isProminent ? WEIGHTS.prominent : 0) + (order === 0 ? WEIGHTS.first : 0);
}

function best(
  { traces }: Discourse,
  { sentence, paragraph }: Place,
  score: (trace: Trace) => number | undefined,
): Antecedent | undefined {
  let top = Number.NEGATIVE_INFINITY;
  let rivals = Number.NEGATIVE_INFINITY;
  let found: Omit<Antecedent, 'isContested'> | undefined;
  for (const trace of traces) {
    const own = score(trace);
    if (own === undefined) continue;
    const sentencesBack = sentence - trace.sentence;
    const total =
      own +
      WEIGHTS.perSentence * sentencesBack +
      (trace.paragraph === paragraph ? 0 : WEIGHTS.otherParagraph);
    if (trace.entity !== found?.entity) rivals = Math.max(rivals, Math.min(top, total));
    if (total < top) continue;
    top = total;
    found = { entity: trace.entity, sentencesBack };
  }
  return found && { ...found, isContested: top - rivals < CONTESTED };
}
