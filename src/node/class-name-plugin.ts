import type { Plugin } from 'vite';

const MODULE = /\.module\.css$/;
const DEFAULT_IMPORT = /^import (styles) from ('[^']+\.module\.css');$/gm;

/**
 * Lets class names stand in the built code as strings where they are used, instead of in an object for each stylesheet:
 * the bundler resolves an import of all names, but no property of a default export.
 */
export function classNamePlugin(): Plugin[] {
  return [
    {
      name: 'communique:class-names',
      apply: 'build',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('.tsx')
          ? { code: code.replace(DEFAULT_IMPORT, 'import * as $1 from $2;'), map: null }
          : undefined,
    },
    {
      name: 'communique:class-names:kept-styles',
      apply: 'build',
      enforce: 'post',
      // Vite leaves out a stylesheet of which no name is read from its module.
      transform: (code, id) =>
        MODULE.test(id) ? { code, map: null, moduleSideEffects: 'no-treeshake' } : undefined,
    },
  ];
}
