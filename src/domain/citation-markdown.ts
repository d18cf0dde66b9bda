import type { CitedSource } from './cited-source.ts';
import { formatDay } from './dateline.ts';

/** A reference in Markdown: a quoted block with its source where words are cited, else the source alone. */
export function formatMarkdownCitation(source: CitedSource): string {
  const { headline, publication, issued, url, accessed, quote } = source;
  const parts = [
    quote?.speaker && escapeMarkdown(quote.speaker),
    `${quote?.isReported ? 'as reported in ' : ''}${formatTitle(headline, url)}`,
    publication && escapeMarkdown(publication),
    issued === undefined ? 'n.d.' : formatDay(issued),
    url && `accessed ${formatDay(accessed)}`,
  ];
  const reference = parts.filter(Boolean).join(', ');
  if (quote === undefined) return `${reference}\n`;
  return `> ${escapeMarkdown(quote.words)}\n>\n> — ${reference}\n`;
}

/** Text that Markdown shows as it is, in one line: `[a](b)` and `<b>` stay letters. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}

/** The headline, as a link where it leads anywhere. */
function formatTitle(headline: string, url: string | undefined): string {
  const title = escapeMarkdown(headline);
  return url === undefined ? `“${title}”` : `[${title}](${formatTarget(url)})`;
}

/** A link's target: the characters that would end it are escaped as URLs do. */
function formatTarget(url: string): string {
  return url.replace(/[()<>\s\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
