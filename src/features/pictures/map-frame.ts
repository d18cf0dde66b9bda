import {
  type GeoProjection,
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoCircle,
  geoDistance,
  geoNaturalEarth1,
} from 'd3-geo';
import type { Feature, GeometryCollection, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '#domain/country-reference.ts';

/** The size of a map in its own units. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** How a map is drawn: `region` around one centre, `pole` from above a pole, `world` whole. */
export interface MapFrame {
  readonly kind: 'region' | 'pole' | 'world';
  readonly projection: GeoProjection;
}

/**
 * A region is never framed closer than the first of these around its middle, in degrees; an island in the wide sea by the
 * next in which there is land that one may know.
 */
const LEAST_RADII = [3, 9, 15, 25] as const;
const PADDING = 18;

/**
 * The frame in which shapes and points are seen as large as they can be. Equal area up to half a globe, turned so that
 * the date line and the poles cut nothing in two; beyond that the whole world, centred on them.
 */
export function frameMap(
  shapes: readonly Feature[],
  points: readonly Position[],
  size: MapSize,
  neighbours: readonly Feature[] = [],
): MapFrame {
  const target = collect(shapes, points);
  const [[west, south], [east, north]] = geoBounds(target);
  const width = (east - west + 360) % 360 || (east === west ? 0 : 360);
  const middle = west + width / 2;
  const kind = chooseKind(width, south, north);
  const extent: [[number, number], [number, number]] = [
    [PADDING, PADDING],
    [size.width - PADDING, size.height - PADDING],
  ];
  // A little outside, so that the edge is not drawn as a border.
  const clip: [[number, number], [number, number]] = [
    [-4, -4],
    [size.width + 4, size.height + 4],
  ];
  if (kind === 'world') {
    const projection = geoNaturalEarth1().rotate([-middle, 0]);
    const whole = south < INHABITED.south ? ({ type: 'Sphere' } as const) : inhabitedWorld(middle);
    return { kind, projection: projection.fitSize([size.width, size.height], whole).clipExtent(clip) };
  }
  const latitude = kind === 'region' ? (south + north) / 2 : south > 0 ? 90 : -90;
  const projection = geoAzimuthalEqualArea().rotate([-middle, -latitude]).clipAngle(110);
  const center: [number, number] = [middle, (south + north) / 2];
  const isSmall = width < 2 * LEAST_RADII[1] && north - south < 2 * LEAST_RADII[1];
  const radius = isSmall ? leastRadius(center, neighbours) : LEAST_RADII[0];
  const least = geoCircle().center(center).radius(radius)();
  const fitted: GeometryCollection = { type: 'GeometryCollection', geometries: [target, least] };
  return { kind, projection: projection.fitExtent(extent, fitted).clipExtent(clip) };
}

/** Cape Horn and the north of Greenland, in degrees of latitude: room for all but Antarctica. */
const INHABITED = { south: -57, north: 83.7 };

/** The edge of a map of the world without Antarctica, around a meridian. */
function inhabitedWorld(middle: number): MultiPoint {
  const { south, north } = INHABITED;
  const [west, east] = [middle - 179.9, middle + 179.9];
  const corners = [south, 0, north].flatMap((latitude) => [
    [west, latitude],
    [east, latitude],
  ]);
  return { type: 'MultiPoint', coordinates: [[middle, north], [middle, south], ...corners] };
}

/** The least country by which one finds one's way, in steradians: about 8,000 km². */
const KNOWN_AREA = 2e-4;

function leastRadius(center: [number, number], neighbours: readonly Feature[]): number {
  if (neighbours.length === 0) return LEAST_RADII[0];
  const near = neighbours
    .filter((shape) => geoDistance(geoCentroid(shape), center) < 1 && geoArea(shape) > KNOWN_AREA)
    .map((shape) => {
      const corners = mainParts(shape).flatMap(({ coordinates }) => coordinates.flat());
      return corners.reduce(
        (least, [longitude = 0, latitude = 0]) => Math.min(least, geoDistance(center, [longitude, latitude])),
        Number.POSITIVE_INFINITY,
      );
    });
  const degrees = (near.reduce((least, distance) => Math.min(least, distance), 1) * 180) / Math.PI;
  return LEAST_RADII.find((radius) => radius > degrees) ?? LEAST_RADII[3];
}

function chooseKind(width: number, south: number, north: number): MapFrame['kind'] {
  if (width <= 165 && north - south <= 110) return 'region';
  return south >= 40 || north <= -40 ? 'pole' : 'world';
}

/** All corners of the shapes' main parts. Corners, because a tiny ring's inside is not always told from its outside. */
function collect(shapes: readonly Feature[], points: readonly Position[]): MultiPoint {
  const corners = shapes.flatMap(mainParts).flatMap(({ coordinates }) => coordinates.flat());
  const spots = points.map(([longitude, latitude]) => [longitude, latitude]);
  return { type: 'MultiPoint', coordinates: [...corners, ...spots] };
}

/** Parts of a country smaller than this share of its largest are far islands, which would widen the frame for nothing. */
const MAIN_SHARE = 0.17;

/** The mainland, first, and what is comparable with it: both islands of New Zealand, Alaska, but not French Guiana. */
export function mainParts({ geometry }: Feature): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry];
  if (geometry.type !== 'MultiPolygon') return [];
  const parts = splitPolygons(geometry).map((polygon) => ({ polygon, area: geoArea(polygon) }));
  const sorted = parts.sort((a, b) => b.area - a.area);
  const largest = sorted[0]?.area ?? 0;
  return sorted.filter(({ area }) => area >= largest * MAIN_SHARE).map(({ polygon }) => polygon);
}

function splitPolygons({ coordinates }: MultiPolygon): readonly Polygon[] {
  return coordinates.map((rings) => ({ type: 'Polygon', coordinates: rings }));
}
