import type { ArticleSource } from './article-source.ts';
import { type FrontMatter, formatFrontMatter, parseFrontMatter } from './front-matter.ts';
import { type ArticleText, normalizeLines, readText } from './read-text.ts';
import { type Read, refuse, type SourceFault } from './source-fault.ts';
import { findTextFault } from './text-fault.ts';

/** The language of an article when no editor says otherwise. */
export const DEFAULT_LANGUAGE = 'en';

/** The source that content/articles/<slug>.md stands for. Its body is read as plain text (see readText). */
export function parseContentFile(slug: string, file: string): Read<ArticleSource> {
  const text = normalizeLines(file);
  const damage = findTextFault(text);
  if (damage) return { ok: false, fault: damage };
  const parsed = parseFrontMatter(text);
  if (!parsed.ok) return parsed;
  const { fields, body, bodyLine } = parsed.value;
  const { slug: itsSlug = slug, ...editorial } = fields;
  if (itsSlug !== slug)
    return refuse(`says slug: ${itsSlug}, and its name says ${slug}; rename the file or drop the key`);
  const read = readText(body);
  if (!read.ok) return { ok: false, fault: shiftLine(read.fault, bodyLine) };
  const language = editorial.language ?? DEFAULT_LANGUAGE;
  return { ok: true, value: { slug, language, ...read.value, editorial } };
}

/** The content file of an article that is added: what an editor said of it, and its text. The name carries the slug. */
export function formatContentFile({ slug: _, ...fields }: FrontMatter, body: string): string {
  return formatFrontMatter(fields, body);
}

/** A fault's line counted from the file's first line, where `lines` stand before the part that it was found in. */
export function shiftLine(fault: SourceFault, lines: number): SourceFault {
  return fault.line === undefined ? fault : { ...fault, line: fault.line + lines };
}

/** A text whose markup is resolved, as a content file's body: the headline, then a paragraph a line. */
export function formatBody({ headline, paragraphs }: ArticleText): string {
  return `${[headline, ...paragraphs].join('\n')}\n`;
}
