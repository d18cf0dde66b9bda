/** The headers that a `_headers` file asks for on paths that match a pattern; `*` stands for anything. */
interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file as static hosts do: a pattern at the start of a line, its headers on indented lines below. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  return text.split(/^(?=\S)/m).map((block) => {
    const [pattern = '', ...lines] = block.split('\n');
    return {
      matches: (path) => matchesPattern(pattern.trim(), path),
      headers: lines.flatMap((line) => {
        const at = line.indexOf(':');
        return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
      }),
    };
  });
}

/** The headers of a path, in the order of the file; a later rule replaces an earlier one's value. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers));
}

function matchesPattern(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
