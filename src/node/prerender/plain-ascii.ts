/**
 * Chromium decodes text that is all ASCII many times as fast as UTF-8 with other characters in it: its decoder starts anew in
 * wide characters at the first of them (docs/decisions/0085). A text in another script would grow by more than that saves.
 */
const MOST_ESCAPED_SHARE = 0.04;
const NOT_ASCII = /[^\p{ASCII}]/gu;
const NOT_ASCII_UNIT = /[\u0080-\uffff]/g;
/** Elements whose text a browser takes as it stands, and characters of any other text. */
const RAW_TEXT_OR_CHARACTER = /<(script|style)\b[^>]*>.*?<\/\1>|[^\p{ASCII}]/gsu;

/** The same JSON in ASCII, where that is worth it. */
export function escapeJsonCharacters(json: string): string {
  if (!isWorthIt(json)) return json;
  return json.replace(NOT_ASCII_UNIT, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same page in ASCII but for what its scripts and styles say, where that is worth it. */
export function escapeHtmlCharacters(html: string): string {
  if (!isWorthIt(html)) return html;
  return html.replace(RAW_TEXT_OR_CHARACTER, (match, element: string | undefined) =>
    element === undefined ? `&#${match.codePointAt(0)};` : match,
  );
}

/** The same styles in ASCII; strings and names are the only places for other characters. */
export function escapeCssCharacters(css: string): string {
  return css.replace(NOT_ASCII, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
}

function isWorthIt(text: string): boolean {
  return (text.match(NOT_ASCII)?.length ?? 0) < text.length * MOST_ESCAPED_SHARE;
}
