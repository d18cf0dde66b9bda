/** Why a file cannot be used: the first fault, and where in the file it stands (`quotations[3].segments[0].end`). */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

export type Decoded<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

/** `quotations[3].end: 812 is past the paragraph's 300 characters` */
export function formatFault({ path, message }: Fault): string {
  return path === '' ? message : `${path}: ${message}`;
}

/** A path as one would write it in JavaScript: ['mentions', 3, 'end'] → `mentions[3].end`. */
export function formatPath(keys: readonly (string | number)[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
