import type { TextSpan } from './text-span.ts';

/**
 * `direct`: whole words in quotation marks. `mixed`: a quoted fragment inside the reporter's sentence.
 * `indirect`: reported speech without marks. (The terms of PARC and PolNeAR.)
 */
export const QUOTATION_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type QuotationKind = (typeof QUOTATION_KINDS)[number];

/**
 * By what words the speaker was found: a person's `name`; a `role` ("the spokeswoman"); a `pronoun`; the name of an
 * `organization` or `country`; a government's `capital`; `carried-on` where a quotation names nobody and the last speaker goes on.
 */
export const ATTRIBUTION_WAYS = [
  'name',
  'role',
  'pronoun',
  'organization',
  'country',
  'capital',
  'carried-on',
] as const;
export type AttributionWay = (typeof ATTRIBUTION_WAYS)[number];

/** How a quotation's speaker was found, and how sure that is. */
export interface SpeakerAttribution {
  readonly via: AttributionWay;
  /** Sentences between these words and the ones that they stand for, for a pronoun or role; 0 is the same sentence, none a later one. */
  readonly sentencesBack?: number;
  /** From 0 to 1, two decimals: how often a speaker found in this way was right in news that people annotated. */
  readonly confidence: number;
}

/**
 * One act of speech in the article. A quotation split by its attribution (“…,” she said, “…”) is one quotation with
 * two segments; segments leave out the quotation marks and stand in the order of the article.
 */
export interface Quotation {
  /** Made of the words: see quotation-id.ts. */
  readonly id: string;
  readonly kind: QuotationKind;
  readonly segments: readonly [TextSpan, ...TextSpan[]];
  /** The entity that `sourceMention` resolves to; absent when the article leaves it open. */
  readonly speaker?: string;
  /** The words that name the speaker here ("she", "the spokeswoman"). */
  readonly sourceMention?: TextSpan;
  /** The words that mark it as speech ("said", "According to"). */
  readonly cue?: TextSpan;
  /** How the speaker was found; absent where there is none, and where a person said it. */
  readonly attribution?: SpeakerAttribution;
  /** One to three topic ids, most fitting first. */
  readonly topics: readonly string[];
}

/** A quotation of an earlier version of the article: the ledger that keeps old links honest. */
export interface FormerQuotation {
  /** Once in the ledger, and that of no quotation which the article has now. */
  readonly id: string;
  readonly words: string;
  /** The speaker's name; the entity may be gone with the quotation. */
  readonly speaker?: string;
  /** `YYYY-MM-DD`: the day of the edition that no longer had it. */
  readonly until?: string;
  /** The id of the quotation that the same speaker's reworded statement has now. */
  readonly replacedBy?: string;
}

/** Stands between the segments of a split quotation where its words are joined. */
export const SEGMENT_GAP = ' […] ';

/** What a reader calls each kind. */
export const KIND_LABEL = { direct: 'Direct', mixed: 'Mixed', indirect: 'Indirect' } as const;

/** Kind is told by form wherever a quotation is drawn: a full, a half and an empty shape. */
export const KIND_SHAPE = { direct: 'full', mixed: 'half', indirect: 'empty' } as const;
