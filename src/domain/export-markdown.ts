import { escapeMarkdown } from './citation-markdown.ts';
import { formatDay } from './dateline.ts';
import { describeArticle, type QuotationExport, type QuotationRow, toRows } from './quotation-row.ts';

/** The quotations as blocks of Markdown, each with its speaker, topics and link. */
export function exportMarkdown(source: QuotationExport): string {
  const { headline, publication, datePublished, url } = describeArticle(source);
  const origin = [publication && escapeMarkdown(publication), datePublished && formatDay(datePublished)];
  const link = `<${url}>`;
  const head = `# ${escapeMarkdown(headline)}\n\n${[...origin, link].filter(Boolean).join(' · ')}\n`;
  return [head, ...toRows(source).map(formatBlock)].join('\n');
}

function formatBlock({ words, speaker, kind, topics, url }: QuotationRow): string {
  const said = speaker === undefined ? 'Speaker not named' : escapeMarkdown(speaker);
  const facts = [said, kind === 'indirect' ? 'reported, not quoted' : kind, ...topics.map(escapeMarkdown)];
  return `> ${escapeMarkdown(words)}\n>\n> — ${facts.join(' · ')} · [link](${url})\n`;
}
