const CHARSET = /<meta charset[^>]*>/;

/** Puts what `policyOf` says of a page behind its encoding, which must stand within the first 1024 bytes, and before all that it governs. */
export function addPolicy(html: string, policyOf: (html: string) => string): string {
  return html.replace(CHARSET, (element) => element + policyOf(html));
}
