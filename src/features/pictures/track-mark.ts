import type { Stretch } from '#domain/article-scale.ts';

/** A mark on a track: a link that knows its place, its form and its name. */
export interface TrackMark extends Stretch {
  readonly key: string;
  readonly href: string;
  /** What it is, for whoever does not see it or points at it. */
  readonly name: string;
  /** Where it answers to the pointer. */
  readonly reach: Stretch;
  /** Full, half and empty bars tell the kinds of quotation apart, a tick is a mention. */
  readonly shape: 'full' | 'half' | 'empty' | 'tick';
  /** From 0 to 1, the share of the track's height. */
  readonly level: number;
  readonly state: 'plain' | 'faint' | 'chosen';
  /** One to four characters that stand above it, from where: at the end of a track they begin before it. */
  readonly sign: { readonly text: string; readonly at: number } | undefined;
}

/** A place on a track as SVG takes it. */
export function percent(share: number): string {
  return `${Math.round(share * 10000) / 100}%`;
}
