import type { Address, Correction } from '#dataset/corrections-file.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { addQuotation } from './add-quotation.ts';
import { addEntity, dropEntity, mergeEntities } from './correct-entity.ts';
import {
  type Corrected,
  changeKind,
  changeSpeaker,
  changeTopics,
  changeWords,
  dropQuotation,
} from './correct-quotation.ts';
import type { Located } from './correction-address.ts';
import { addRenamings, listPresentIds, type RenamedQuotations } from './renamed-quotations.ts';
import { settleArticle } from './settle-article.ts';

/**
 * What became of one correction. `needless`: the pipeline gives the same without it. `failed`: it no longer finds what
 * it is about, or finds more than one; `message` says which.
 */
export interface CorrectionOutcome {
  /** Its place in the file, counted from 0. */
  readonly index: number;
  readonly action: Correction['action'];
  /** The words or the id that it is addressed by. */
  readonly words: string;
  readonly state: 'applied' | 'needless' | 'failed';
  readonly message?: string;
}

/**
 * Applies an editor's corrections in their order, each to what the ones before it left. None is dropped silently: there
 * is an outcome for each. A quotation may be addressed by the id it had before an earlier correction renamed it, unless
 * another has been given that id since.
 */
export function correctArticle(
  article: NewsArticle,
  corrections: readonly Correction[],
): { readonly article: NewsArticle; readonly outcomes: readonly CorrectionOutcome[] } {
  let current = article;
  let renamed: RenamedQuotations = new Map();
  const outcomes = corrections.map((correction, index): CorrectionOutcome => {
    const about = { index, action: correction.action, words: describeAddress(correction) };
    const followed = followRenaming(correction, current, renamed);
    const corrected = followed.found ? applyCorrection(current, followed.value) : followed;
    if (!corrected.found) return { ...about, state: 'failed', message: corrected.message };
    const settled = settleArticle(current, corrected.value);
    const isNeedless = encodeArticle(settled.article) === encodeArticle(current);
    renamed = addRenamings(renamed, settled.renamed);
    current = settled.article;
    return { ...about, state: isNeedless ? 'needless' : 'applied' };
  });
  return { article: current, outcomes };
}

function applyCorrection(article: NewsArticle, correction: Correction): Corrected {
  switch (correction.action) {
    case 'change-speaker':
      return changeSpeaker(article, correction);
    case 'change-kind':
      return changeKind(article, correction);
    case 'change-topics':
      return changeTopics(article, correction);
    case 'change-words':
      return changeWords(article, correction);
    case 'drop-quotation':
      return dropQuotation(article, correction);
    case 'add-quotation':
      return addQuotation(article, correction);
    case 'add-entity':
      return addEntity(article, correction);
    case 'drop-entity':
      return dropEntity(article, correction);
    case 'merge-entities':
      return mergeEntities(article, correction);
  }
}

/** The correction addressed by the id that its quotation has now. */
function followRenaming(
  correction: Correction,
  article: NewsArticle,
  renamed: RenamedQuotations,
): Located<Correction> {
  if (!('quotation' in correction) || typeof correction.quotation !== 'string')
    return { found: true, value: correction };
  const [quotation = correction.quotation, ...others] = listPresentIds(
    article,
    renamed,
    correction.quotation,
  );
  if (others.length === 0) return { found: true, value: { ...correction, quotation } };
  const ids = [quotation, ...others].map((id) => `“${id}”`).join(' and ');
  const message = `“${correction.quotation}” is or was the id of ${ids}; give the words and what stands beside them`;
  return { found: false, reason: 'ambiguous', message };
}

function describeAddress(correction: Correction): string {
  if ('quotation' in correction) return formatAddress(correction.quotation);
  if ('segments' in correction) return correction.segments.map(({ exact }) => exact).join(' … ');
  return 'entity' in correction ? formatAddress(correction.entity) : correction.name;
}

function formatAddress(address: Address): string {
  return typeof address === 'string' ? address : address.exact;
}
