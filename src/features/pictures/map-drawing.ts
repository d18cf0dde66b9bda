import { type GeoPath, geoCentroid, geoPath } from 'd3-geo';
import type { Feature } from 'geojson';
import { type CountryLink, MOST_DRAWN_LINKS, type PicturedCountry } from '#domain/country-picture.ts';
import type { CountryReference, Position } from '#domain/country-reference.ts';
import { frameMap, type MapFrame, type MapSize, mainParts } from './map-frame.ts';
import { type MapLabel, placeLabels } from './place-labels.ts';

/** What a map is drawn from. */
export interface MapInput {
  readonly shapes: readonly Feature[];
  readonly reference: ReadonlyMap<string, CountryReference>;
  /** The countries to show, most mentioned first. */
  readonly countries: readonly PicturedCountry[];
  readonly links: readonly CountryLink[];
  /** The codes of the countries whose capital the text names. */
  readonly capitals: ReadonlySet<string>;
  /** The codes of the countries that the map is framed on. */
  readonly framed: readonly string[];
  readonly size: MapSize;
}

interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface DrawnCountry {
  readonly country: PicturedCountry;
  /** An SVG path, or undefined where the country has no shape or a too small one. */
  readonly path: string | undefined;
  /** A circle in its place. */
  readonly spot: MapPoint | undefined;
  /** Around what is smaller than a finger: the middle of where it answers to the pointer. */
  readonly reach: MapPoint | undefined;
  /** From 1, the least mentioned, to 4. */
  readonly shade: 1 | 2 | 3 | 4;
}

export interface DrawnMap {
  readonly kind: MapFrame['kind'];
  /** The countries that the article does not mention, as one path. */
  readonly land: string;
  readonly countries: readonly DrawnCountry[];
  readonly links: readonly { readonly link: CountryLink; readonly path: string; readonly width: number }[];
  readonly capitals: readonly MapLabel[];
  readonly labels: readonly MapLabel[];
}

/** A country smaller than this in both directions is drawn as a circle, or nobody could see or choose it. */
const SMALLEST_SHAPE = 9;
const WIDEST_LINK = 5;

/** Fewer quotations than this never make the widest line: a pair that is named once is a thin one in any article. */
const LEAST_FOR_WIDEST = 5;

/** What is smaller in a direction is made easier to hit: WCAG 2.5.8 asks for 24 px. */
const SMALLEST_TARGET = 28;

/** Everything that a map shows, in the units of its size. */
export function drawMap(input: MapInput): DrawnMap {
  const { shapes, reference, countries, size } = input;
  const shapeOf = new Map(shapes.map((shape) => [String(shape.id ?? ''), shape]));
  const places = new Map(
    countries.map(({ entity }) => [entity.countryCode, middleOf(entity.countryCode, shapeOf, reference)]),
  );
  const framed = input.framed.flatMap((code) => shapeOf.get(code) ?? []);
  const spots = input.framed
    .filter((code) => !shapeOf.has(code))
    .map((code) => places.get(code))
    .filter((place) => place !== undefined);
  const others = shapes.filter((shape) => !framed.includes(shape));
  const { kind, projection } = frameMap(framed, spots, size, others);
  const draw = geoPath(projection).digits(1);
  const project = (position: Position | undefined) => position && projection([position[0], position[1]]);
  const drawn = countries.map((country) => drawCountry(country, shapeOf, places, draw, project));
  const counts = countries.map(({ mentions }) => mentions);
  const most = Math.max(1, ...counts);
  const isEven = Math.min(most, ...counts) === most;
  const mentioned = new Set(places.keys());
  const capitals = placeCapitals(input, project);
  return {
    kind,
    land:
      draw({
        type: 'FeatureCollection',
        features: shapes.filter(({ id }) => !mentioned.has(String(id ?? ''))),
      }) ?? '',
    countries: drawn
      .map((country) => ({ ...country, shade: isEven ? 3 : shadeOf(country.country.mentions / most) }))
      // What is small lies above what is large.
      .sort((a, b) => Number(a.reach !== undefined) - Number(b.reach !== undefined)),
    links: drawLinks(input.links, places, (from, to) =>
      kind === 'world' ? straightLine(project(from), project(to)) : greatArc(from, to, draw),
    ),
    capitals,
    labels: placeNames(drawn, places, project, capitals, size),
  };
}

type Point = [number, number] | null | undefined;
type Project = (position: Position | undefined) => Point;
type Places = ReadonlyMap<string, Position | undefined>;

function drawCountry(
  country: PicturedCountry,
  shapeOf: ReadonlyMap<string, Feature>,
  places: Places,
  draw: GeoPath,
  project: Project,
): Omit<DrawnCountry, 'shade'> {
  const code = country.entity.countryCode;
  const shape = shapeOf.get(code);
  const point = project(places.get(code));
  const at = point ? { x: round(point[0]), y: round(point[1]) } : undefined;
  if (shape === undefined || isSmaller(shape, draw, SMALLEST_SHAPE))
    return { country, path: undefined, spot: at, reach: at };
  const reach = isSmaller(shape, draw, SMALLEST_TARGET) ? at : undefined;
  return { country, path: draw(shape) ?? undefined, spot: undefined, reach };
}

/** Whether all main parts of a shape are drawn smaller than that in both directions. */
function isSmaller(shape: Feature, draw: GeoPath, size: number): boolean {
  const parts = mainParts(shape).map((part) => draw.bounds(part));
  return parts.every(([[x0, y0], [x1, y1]]) => !(x1 - x0 >= size || y1 - y0 >= size));
}

function middleOf(
  code: string,
  shapeOf: ReadonlyMap<string, Feature>,
  reference: ReadonlyMap<string, CountryReference>,
): Position | undefined {
  const shape = shapeOf.get(code);
  const [largest] = shape === undefined ? [] : mainParts(shape);
  return largest === undefined ? reference.get(code)?.at : geoCentroid(largest);
}

type DrawLine = (from: Position, to: Position) => string | undefined;

function drawLinks(links: readonly CountryLink[], places: Places, drawLine: DrawLine): DrawnMap['links'] {
  const most = Math.max(LEAST_FOR_WIDEST, ...links.map(({ quotations }) => quotations));
  return links.slice(0, MOST_DRAWN_LINKS).flatMap((link) => {
    const [from, to] = link.codes.map((code) => places.get(code));
    if (from === undefined || to === undefined) return [];
    const path = drawLine(from, to);
    const width = 1 + ((WIDEST_LINK - 1) * (link.quotations - 1)) / (most - 1);
    return path === undefined ? [] : [{ link, path, width: round(width) }];
  });
}

function greatArc(from: Position, to: Position, draw: GeoPath): string | undefined {
  return draw({ type: 'LineString', coordinates: [[...from], [...to]] }) ?? undefined;
}

/** On a map of the world a great arc may leave it over a pole. */
function straightLine(from: Point, to: Point): string | undefined {
  return from && to ? `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}` : undefined;
}

function placeCapitals({ capitals, reference, size }: MapInput, project: Project): readonly MapLabel[] {
  return [...capitals].flatMap((code) => {
    const { capital, capitalAt } = reference.get(code) ?? {};
    const point = project(capitalAt);
    if (!point || capital === undefined || !isOnMap(point, size)) return [];
    return [{ key: `capital ${code}`, text: capital, x: round(point[0]), y: round(point[1]) }];
  });
}

/** Names stand in the middle of a shape and under a circle; the capitals' beside their rings, where there is room left. */
function placeNames(
  countries: readonly Omit<DrawnCountry, 'shade'>[],
  places: Places,
  project: Project,
  capitals: readonly MapLabel[],
  size: MapSize,
): readonly MapLabel[] {
  const names = countries.flatMap(({ country: { entity }, spot }) => {
    const [x, y] = project(places.get(entity.countryCode)) ?? [];
    if (x === undefined || y === undefined) return [];
    const lower = spot === undefined ? 4 : 19;
    return [{ key: entity.countryCode, text: entity.name, x: round(x), y: round(y + lower) }];
  });
  return placeLabels([...names, ...capitals], capitals, size);
}

function isOnMap([x, y]: [number, number], { width, height }: MapSize): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function shadeOf(share: number): DrawnCountry['shade'] {
  if (share > 0.6) return 4;
  if (share > 0.3) return 3;
  return share > 0.1 ? 2 : 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
