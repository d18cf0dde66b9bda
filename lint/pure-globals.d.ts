/** What the pure layers use beyond the language, as browsers, workers and Node all have it (WHATWG URL and Encoding). */
declare class URLSearchParams {
  constructor(init?: string);
  readonly size: number;
  append(name: string, value: string): void;
  get(name: string): string | null;
  set(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
