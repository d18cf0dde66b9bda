import type { CitedSource } from '#domain/cited-source.ts';

/** An invented source to cite; `parts` replaces some of it. */
export function cited(parts: Partial<CitedSource> = {}): CitedSource {
  return {
    headline: 'Envoys Agree on a Ferry Line',
    publication: 'Harbour Wire',
    issued: '2025-04-26',
    language: 'en',
    url: 'https://news.example/articles/ferry/quotes/ndiaye-we-are-ready~k3f9q2',
    accessed: '2026-11-04',
    ...parts,
  };
}

/** The same without what many a report does not print. */
export function citedWithout(...keys: readonly ('publication' | 'issued')[]): CitedSource {
  const { publication, issued, ...rest } = cited();
  return {
    ...rest,
    ...(!keys.includes('publication') && publication !== undefined && { publication }),
    ...(!keys.includes('issued') && issued !== undefined && { issued }),
  };
}
