import type { IndexedArticle } from '#domain/indexed-article.ts';
import { QUOTATION_KINDS } from '#domain/quotation.ts';

/** One sentence on who is quoted and how: "Fatemeh Mohajerani, in 8 direct, 2 mixed and 6 indirect quotations." */
export function describeSpeech(article: IndexedArticle): string {
  const { quotations } = article.article;
  if (quotations.length === 0) return 'Nobody is quoted in this article.';
  const speakers = [...new Set(quotations.flatMap(({ speaker }) => speaker ?? []))];
  const names = speakers.map((id) => article.entityById.get(id)?.name ?? id);
  const kinds = QUOTATION_KINDS.map((kind) => ({
    kind,
    count: quotations.filter((quotation) => quotation.kind === kind).length,
  })).filter(({ count }) => count > 0);
  const counts = joinList(kinds.map(({ kind, count }) => `${count} ${kind}`));
  const noun = quotations.length === 1 ? 'quotation' : 'quotations';
  return `${describeNames(names)}, in ${counts} ${noun}.`;
}

function describeNames(names: readonly string[]): string {
  if (names.length === 0) return 'No named speaker';
  if (names.length <= 3) return joinList(names);
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
}

function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}
