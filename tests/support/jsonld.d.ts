/** What the tests use of jsonld; the types published for it do not know `safe`. */
declare module 'jsonld' {
  interface Options {
    /** Fails on a term that the context does not define, instead of dropping it. */
    readonly safe: true;
    readonly documentLoader: (url: string) => Promise<unknown>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly unknown[]>;
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
