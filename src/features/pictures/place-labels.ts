import type { MapSize } from './map-frame.ts';

/** A name that wants to stand centred on a point of a map. */
export interface MapLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** About the width of a letter and the height of a line, in units of the map. */
const LETTER = 7;
const LINE = 16;

/** The labels that fit: the first wins over those after it that would overlap it; none sticks out of the map. */
export function placeLabels(labels: readonly MapLabel[], { width, height }: MapSize): readonly MapLabel[] {
  const placed: MapLabel[] = [];
  for (const label of labels) {
    const half = halfWidth(label);
    const isInside =
      label.x - half >= 0 && label.x + half <= width && label.y >= LINE && label.y <= height - LINE / 2;
    if (isInside && !placed.some((other) => overlap(label, other))) placed.push(label);
  }
  return placed;
}

function halfWidth({ text }: MapLabel): number {
  return (text.length * LETTER) / 2;
}

function overlap(a: MapLabel, b: MapLabel): boolean {
  return Math.abs(a.x - b.x) < halfWidth(a) + halfWidth(b) && Math.abs(a.y - b.y) < LINE;
}
