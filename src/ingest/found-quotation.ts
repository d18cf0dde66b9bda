import type { QuotationKind } from '#domain/quotation.ts';
import type { Attribution } from './attribution.ts';
import type { TextRange } from './text-range.ts';

/** A quotation with the places of its cue and source, before anyone asks who the source is. */
export interface FoundQuotation {
  readonly kind: QuotationKind;
  readonly segments: readonly [TextRange, ...TextRange[]];
  readonly source?: TextRange;
  readonly cue?: TextRange;
  /** `carried-on`: no cue of its own; the last speaker goes on. */
  readonly pattern: Attribution['pattern'] | 'carried-on' | 'none';
}
