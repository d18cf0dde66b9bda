import type { Entity } from './entity.ts';

/**
 * How a sentence speaks of somebody after the first time: the last word or words of the name where the article itself
 * uses them alone ("Mohajerani" for Fatemeh Mohajerani), else the name.
 */
export function shortName({ name, aliases }: Entity): string {
  const endings = aliases.filter((alias) => name.endsWith(` ${alias}`));
  return endings.sort((a, b) => a.length - b.length)[0] ?? name;
}
