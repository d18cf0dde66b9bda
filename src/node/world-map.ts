import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import worldCountries from 'world-countries';

/** The countries' shapes; `id` is the ISO 3166-1 alpha-2 code where there is one. */
export type WorldTopology = Topology<{ readonly countries: GeometryCollection }>;

/**
 * Points whose triangle with their neighbours is smaller, in square degrees, are left out. At the scale of a page nobody
 * sees them; with them the file would be twice as large.
 */
const SMALLEST_TRIANGLE = 0.01;

/** Steps along each axis: 0.02 degrees. */
const STEPS = 18_000;

/** Natural Earth's countries 1:50m from the package world-atlas, simplified. */
export function readWorldMap(): WorldTopology {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const source: WorldTopology = JSON.parse(readFileSync(file, 'utf8'));
  const slim = simplify(presimplify(source), SMALLEST_TRIANGLE);
  const { countries } = slim.objects;
  const geometries = countries.geometries.map(({ properties, id, ...geometry }) => {
    const code = findCode(id, properties);
    return code === undefined ? geometry : { ...geometry, id: code };
  });
  return quantize({ ...slim, objects: { countries: { ...countries, geometries } } }, STEPS);
}

/** Natural Earth numbers countries as ISO does; Kosovo, which has no number there, goes by its name. */
function findCode(id: string | number | undefined, properties: unknown): string | undefined {
  if (id !== undefined) return worldCountries.find(({ ccn3 }) => ccn3 === id)?.cca2;
  const isKosovo =
    typeof properties === 'object' &&
    properties !== null &&
    'name' in properties &&
    properties.name === 'Kosovo';
  return isKosovo ? 'XK' : undefined;
}
