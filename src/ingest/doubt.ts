import type { Quotation } from '#domain/quotation.ts';

/** Something that the pipeline was unsure of, for the editor's report. */
export interface Doubt {
  /** What it is about: a quotation's id, or an entity's. */
  readonly about: string;
  readonly message: string;
}

/** Below this confidence an editor is asked to look. */
const SURE_ENOUGH = 0.8;

/** The quotations that an editor should look at: without a speaker, or with an uncertain one. */
export function findDoubts(quotations: readonly Quotation[]): readonly Doubt[] {
  return quotations.flatMap(({ id, kind, speaker, sourceMention, attribution }) => {
    if (sourceMention === undefined) return [{ about: id, message: 'nobody is named as its speaker' }];
    if (speaker === undefined && kind !== 'indirect')
      return [{ about: id, message: 'its speaker is not named anywhere in the article' }];
    if (attribution === undefined || attribution.confidence >= SURE_ENOUGH) return [];
    return [
      { about: id, message: `its speaker is uncertain (${attribution.confidence}, ${attribution.via})` },
    ];
  });
}
