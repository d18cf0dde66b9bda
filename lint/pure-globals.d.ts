/** What the pure layers use beyond the language, as browsers, workers and Node all have it (WHATWG URL). */
declare class URLSearchParams {
  constructor(init?: string);
  readonly size: number;
  append(name: string, value: string): void;
  set(name: string, value: string): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
  toString(): string;
}
