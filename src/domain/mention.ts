import type { TextSpan } from './text-span.ts';

/**
 * How a mention refers to its entity:
 * `name` "Azerbaijan" · `demonym` "Iranian" · `capital` "Tehran" for Iran · `role` "the spokeswoman", "the visit" ·
 * `pronoun` "she".
 */
export const MENTION_FORMS = ['name', 'demonym', 'capital', 'role', 'pronoun'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

/** An entity at a place in the text. Mentions of different entities may overlap ("Iran’s President"). */
export interface Mention extends TextSpan {
  readonly entity: string;
  readonly form: MentionForm;
}
