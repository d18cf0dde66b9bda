import type { MapSize } from './map-frame.ts';

/** A name that wants to stand centred on a point of a map; `y` is its baseline. */
export interface MapLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** About the width of a letter and the height of a line, in pixels. */
const LETTER = 7;
const LINE = 16;

type Shift = readonly [right: number, down: number];

/** How far a label may move from its point to find room: up and down a line or two. */
const LINES: readonly Shift[] = [
  [0, 0],
  [0, -13],
  [0, 14],
  [0, -26],
  [0, 27],
];

/**
 * The labels that find room, some of them moved: the first wins over those after it, none lies on a `dot`, and none
 * sticks out of the map. A label whose key is a dot's stands beside it.
 */
export function placeLabels(
  labels: readonly MapLabel[],
  dots: readonly MapLabel[],
  size: MapSize,
): readonly MapLabel[] {
  const placed: MapLabel[] = [];
  for (const label of labels) {
    const isDots = dots.some(({ key }) => key === label.key);
    const anchor = isDots ? label : pullInside(label, size);
    const shifts = isDots ? besideDot(label) : LINES;
    const moved = shifts.map(([right, down]) => ({ ...label, x: anchor.x + right, y: anchor.y + down }));
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

/** To the right of a ring, to its left, above, below. */
function besideDot(label: MapLabel): readonly Shift[] {
  const side = halfWidth(label) + 6;
  return [
    [side, 4],
    [-side, 4],
    [0, -9],
    [0, 19],
  ];
}

/** The farthest that a name is pulled from its place to lie inside. */
const FARTHEST_PULL = 40;

function pullInside(label: MapLabel, { width }: MapSize): MapLabel {
  const half = halfWidth(label);
  const x = Math.min(width - half, Math.max(half, label.x));
  return Math.abs(x - label.x) > FARTHEST_PULL ? label : { ...label, x };
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
