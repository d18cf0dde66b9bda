import topology from 'virtual:world-map';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';

/** The shapes of all countries; a feature's `id` is the ISO 3166-1 alpha-2 code where there is one. Loaded on demand only. */
export const COUNTRY_SHAPES: readonly Feature[] = feature(topology, topology.objects.countries).features;
