import { lineAt, type SourceFault } from './source-fault.ts';

/**
 * Signs that the characters are not what was written, most telling first. An article with any of them is refused:
 * its quotation marks would be taken for something else and its links would point at damaged words.
 */
const SIGNS: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /\0/,
    message: 'holds a NUL character, so it is no text; save the article as plain text in UTF-8',
  },
  {
    // C0 without tab, line feed, form feed and carriage return.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    pattern: /[\u0001-\u0008\u000b\u000e-\u001f\u007f]/,
    message: 'holds a control character that no text has; save the article as plain text in UTF-8',
  },
  {
    pattern: /\ufffd/,
    message:
      'holds �, the sign of a character that was lost in a conversion; save the article anew from its source',
  },
  {
    // UTF-8 read as Windows-1252: “ ’ – become â€œ â€™ â€“.
    pattern: /â€[œ\u009d™˜“”¦\u0093\u0094\u0099\u009c]/,
    message: 'has marks such as â€œ, which is UTF-8 read as Windows-1252; save the article anew as UTF-8',
  },
  {
    // Windows-1252 read as ISO 8859-1: its quotation marks 0x91–0x94 become C1 controls.
    pattern: /[\u0080-\u0084\u0086-\u009f]/,
    message: 'has Windows-1252 marks in a text that is not Windows-1252; save the article anew as UTF-8',
  },
  {
    pattern: /&(?:[lr][sd]quo|quot|#82(?:16|17|20|21)|#x201[89cd]);/i,
    message:
      'has marks written as HTML entities (&ldquo;); save the page as .html, or write the marks themselves',
  },
];

/** The first sign, in the order above, that the text came through a wrong conversion; undefined for a sound text. */
export function findTextFault(text: string): SourceFault | undefined {
  for (const { pattern, message } of SIGNS) {
    const at = text.search(pattern);
    if (at >= 0) return { line: lineAt(text, at), message };
  }
  return undefined;
}
