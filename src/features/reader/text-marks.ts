import type { MarkedSpan } from '#domain/annotated-text.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import type { Paragraph } from '#domain/news-article.ts';
import { includeMarks } from '#domain/quotation-marks.ts';
import type { TextSpan } from '#domain/text-span.ts';

/** What a stretch of a paragraph carries. */
export type TextMark = QuotedMark | MentionMark | PassageMark;

interface PassageMark {
  readonly type: 'passage';
  /** Where the whole passage begins, as far as that is in this paragraph. */
  readonly opensAt: number | undefined;
}

interface QuotedMark {
  readonly type: 'quotation';
  readonly record: QuotationRecord;
  readonly isChosen: boolean;
  /** Where the whole quotation begins and ends, as far as that is in this paragraph. */
  readonly opensAt: number | undefined;
  readonly closesAt: number | undefined;
}

export interface MentionMark {
  readonly type: 'mention';
  readonly entity: Entity;
  readonly state: 'named' | 'chosen' | 'current';
}

/** Which marks the reader asked for. */
export interface MarkChoice {
  /** The ids of the quotations to set off: the one that a link names, or those that a filter shows. */
  readonly quotations: ReadonlySet<string>;
  readonly entity: Entity | undefined;
  /** The words that a passage link names. */
  readonly passage: readonly TextSpan[];
  readonly currentMention: Mention | undefined;
  /** Whether every name is marked. */
  readonly names: boolean;
}

/** The quotations of a paragraph, in the order of the article. */
export function quotationMarks(
  paragraph: Paragraph,
  records: readonly QuotationRecord[],
  choice: MarkChoice,
): readonly MarkedSpan<TextMark>[] {
  return records.flatMap((record) => {
    const { id, segments } = record.quotation;
    return segments.flatMap((segment, index) => {
      if (segment.paragraph !== paragraph.id) return [];
      const span = includeStop(paragraph.text, includeMarks(paragraph.text, segment));
      const opensAt = index === 0 ? span.start : undefined;
      const closesAt = index === segments.length - 1 ? span.end : undefined;
      const isChosen = choice.quotations.has(id);
      return [{ ...span, mark: { type: 'quotation' as const, record, isChosen, opensAt, closesAt } }];
    });
  });
}

/** The part of the passage that stands in a paragraph. */
export function passageMarks(
  paragraph: Paragraph,
  { passage }: MarkChoice,
): readonly MarkedSpan<PassageMark>[] {
  return passage.flatMap((span, index) => {
    if (span.paragraph !== paragraph.id) return [];
    return [{ ...span, mark: { type: 'passage' as const, opensAt: index === 0 ? span.start : undefined } }];
  });
}

/** Takes the full stop or comma behind a quotation along, so that what closes it does not stand before the stop. */
function includeStop(text: string, span: TextSpan): TextSpan {
  return /[.,;:!?]/.test(text.charAt(span.end)) ? { ...span, end: span.end + 1 } : span;
}

/**
 * The mentions to show in a paragraph: all of the chosen entity's, and with `names` every name, people's name and
 * capital. Pronouns and roles are only marked for a chosen entity, or the page would be all lines. The shortest come
 * first, so that the innermost of two that overlap is the one to follow.
 */
export function mentionMarks(
  article: IndexedArticle,
  paragraph: Paragraph,
  choice: MarkChoice,
): readonly MarkedSpan<MentionMark>[] {
  return (article.mentionsByParagraph.get(paragraph.id) ?? [])
    .flatMap((mention) => {
      const entity = article.entityById.get(mention.entity);
      const state = entity && mentionState(mention, entity, choice);
      return entity && state ? [{ ...mention, mark: { type: 'mention' as const, entity, state } }] : [];
    })
    .sort((a, b) => rank(a) - rank(b));
}

function mentionState(mention: Mention, entity: Entity, choice: MarkChoice) {
  if (mention === choice.currentMention) return 'current' as const;
  if (entity === choice.entity) return 'chosen' as const;
  const isName = mention.form !== 'pronoun' && mention.form !== 'role';
  return choice.names && isName ? ('named' as const) : undefined;
}

/**
 * The chosen entity's mention before any other, the shorter before the longer; of two equal stretches ("Baku" the city
 * and "Baku" for Azerbaijan) the place before the country.
 */
function rank({ start, end, mark }: MarkedSpan<MentionMark>): number {
  if (mark.state !== 'named') return 0;
  return 1 + (end - start) + (mark.entity.type === 'Country' ? 0.5 : 0);
}
