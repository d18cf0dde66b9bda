import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import * as mdast from 'mdast-util-to-string';
import { type ArticleText, readText } from './read-text.ts';
import type { Read } from './source-fault.ts';

/**
 * Block constructs that would take characters away from a news text: "26. The delegation left" is no list, four spaces
 * are no code, "<br>" stays visible so that somebody notices it. Inline markup, `#` and `>` are left to the parser.
 */
const READING: Options = {
  extensions: [
    {
      disable: {
        null: [
          'list',
          'thematicBreak',
          'codeIndented',
          'codeFenced',
          'htmlFlow',
          'htmlText',
          'setextUnderline',
          'definition',
        ],
      },
    },
  ],
};

/**
 * The article in a Markdown text without its front matter. Layout as in a plain text (see readText); inside a
 * paragraph the markup gives way to its text: "the **[accord](https://…)**" reads "the accord", an image is left out.
 */
export function readMarkdown(body: string): Read<ArticleText> {
  const read = readText(partBlocks(body));
  if (!read.ok) return read;
  const { headline, paragraphs } = read.value;
  const shown = [headline, ...paragraphs].map(stripMarkup).filter((text) => text !== '');
  return readText(shown.join('\n'));
}

/**
 * A `##` line and an item of a list are paragraphs of their own, without the item's bullet; the `>` of each line of a block quotation and
 * the line between two parts (`***`) go. A number stays: "26. The delegation left".
 */
function partBlocks(body: string): string {
  return body
    .replace(/^(?:[ \t]*>)+[ \t]?/gm, '')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/^[ \t]*[-*+][ \t]+(?=\S)/gm, '\n')
    .replace(/^#{2,6}[ \t].*$/gm, '\n$&\n');
}

function stripMarkup(markdown: string): string {
  if (!/[\\`*_[\]<>#&!]/.test(markdown)) return markdown;
  return mdast.toString(fromMarkdown(markdown, READING), { includeImageAlt: false }).trim();
}
