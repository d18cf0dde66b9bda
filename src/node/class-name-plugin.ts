import type { Plugin } from 'vite';

const STYLES = /import styles from ('\.\/[\w-]+\.module\.css')/g;

/** Lets the bundler put class names where they are used, instead of a table of them for each module. */
export function classNamePlugin(): Plugin {
  return {
    name: 'communique:class-names',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('.module.css')) return undefined;
      return { code: code.replaceAll(STYLES, 'import * as styles from $1'), map: null };
    },
  };
}
