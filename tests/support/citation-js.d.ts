/** What the tests use of citation-js, which brings no types of its own. */
declare module '@citation-js/core' {
  type CslDate = { 'date-parts': readonly (readonly number[])[] };
  interface CslItem {
    readonly type: string;
    readonly title: string;
    readonly URL: string;
    readonly note?: string;
    readonly language?: string;
    readonly publisher?: string;
    readonly 'container-title'?: string;
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
  }
  export class Cite {
    constructor(source: unknown);
    readonly data: readonly [CslItem, ...CslItem[]];
    format(output: string, options: Readonly<Record<string, string>>): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
