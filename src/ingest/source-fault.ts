/** Why a text cannot be taken in, in words for the person who gave it: what is wrong and what to do. */
export interface SourceFault {
  /** Counted from 1; absent where the fault is in no line. */
  readonly line?: number;
  readonly message: string;
}

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: SourceFault };

export function refuse(message: string, line?: number): { readonly ok: false; readonly fault: SourceFault } {
  return { ok: false, fault: line === undefined ? { message } : { line, message } };
}

/** The line, counted from 1, in which the character at `offset` stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
