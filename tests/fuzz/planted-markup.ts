/** Linked data is no script and cannot end its element: no `<` stands in it. */
const LINKED_DATA = /<script type="application\/ld\+json">[^<]*<\/script>/g;
const TAG = /<([a-z][a-z0-9-]*)([^"<>]*(?:"[^"]*"[^"<>]*)*)>/gi;
const NEVER = new Set(['script', 'iframe', 'object', 'embed', 'base', 'form', 'style', 'template']);
const VALUE = /([a-z-]+)="([^"]*)"/gi;

/** The first element or attribute of a page that only a text which became markup could have put there. */
export function findPlantedMarkup(html: string): string | undefined {
  for (const [tag, name = '', attributes = ''] of html.replace(LINKED_DATA, '').matchAll(TAG)) {
    if (NEVER.has(name.toLowerCase())) return tag;
    if (/[\s/](?:on[a-z]+|srcdoc|style)\b/i.test(attributes.replace(/"[^"]*"/g, ''))) return tag;
    for (const [, attribute, value = ''] of attributes.matchAll(VALUE)) {
      if (
        /^(?:href|src|action)$/i.test(attribute ?? '') &&
        /^[\s\0-\x20]*(?:javascript|data|vbscript):/i.test(value)
      )
        return tag;
    }
  }
  return undefined;
}
