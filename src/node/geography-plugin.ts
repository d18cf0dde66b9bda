import type { Plugin } from 'vite';
import { readCountryReference } from './country-reference.ts';
import { readWorldMap } from './world-map.ts';

/** Modules of data made while building, each loaded by the picture that shows it. */
const MAKERS: Readonly<Record<string, () => unknown>> = {
  'virtual:world-map': readWorldMap,
  'virtual:country-reference': readCountryReference,
};

/** Puts the map of the world and the reference data of its countries into the build, as modules of their own. */
export function geographyPlugin(): Plugin {
  return {
    name: 'communique:geography',
    resolveId: (id) => (id in MAKERS ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MAKERS[id.slice(1)] : undefined;
      if (make === undefined) return undefined;
      // A string that is parsed is read faster than the same as an object of the language.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
