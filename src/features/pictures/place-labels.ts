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

/** How far a label may move up or down to find room. */
const SHIFTS = [0, -13, 14, -26, 27];

/**
 * The labels that find room, some of them moved up or down a line or two: the first wins over those after it, none lies
 * on a `dot`, and none sticks out of the map.
 */
export function placeLabels(
  labels: readonly MapLabel[],
  dots: readonly MapLabel[],
  size: MapSize,
): readonly MapLabel[] {
  const placed: MapLabel[] = [];
  for (const label of labels) {
    const moved = SHIFTS.map((shift) => ({ ...label, y: label.y + shift }));
    const free = moved.find(
      (place) =>
        isInside(place, size) &&
        !placed.some((other) => overlap(place, other)) &&
        !dots.some((dot) => covers(place, dot)),
    );
    if (free !== undefined) placed.push(free);
  }
  return placed;
}

function isInside(label: MapLabel, { width, height }: MapSize): boolean {
  const half = halfWidth(label);
  return label.x - half >= 0 && label.x + half <= width && label.y >= LINE && label.y <= height - LINE / 2;
}

function covers(label: MapLabel, dot: MapLabel): boolean {
  return (
    Math.abs(label.x - dot.x) < halfWidth(label) + 4 && dot.y > label.y - LINE && dot.y < label.y + LINE / 2
  );
}

function halfWidth({ text }: MapLabel): number {
  return (text.length * LETTER) / 2;
}

function overlap(a: MapLabel, b: MapLabel): boolean {
  return Math.abs(a.x - b.x) < halfWidth(a) + halfWidth(b) && Math.abs(a.y - b.y) < LINE;
}
