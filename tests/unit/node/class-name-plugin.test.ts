import { expect, test } from 'vitest';
import { classNamePlugin } from '#node/class-name-plugin.ts';

function transform(code: string, id: string): { readonly code: string } | undefined {
  const hook = classNamePlugin()[0]?.transform;
  if (typeof hook !== 'function') throw new Error('the plugin has no transform');
  return Reflect.apply(hook, undefined, [code, id]);
}

test('imports the names of a stylesheet one by one, so that each becomes a string', () => {
  const code = "import styles from './Disc.module.css';\nexport const Disc = () => styles.disc;\n";
  expect(transform(code, '/src/ui/Disc.tsx')?.code).toBe(
    "import * as styles from './Disc.module.css';\nexport const Disc = () => styles.disc;\n",
  );
});

test('leaves other imports, and other files, as they are', () => {
  const code = "import data from './data.json';\nimport './base.css';\n";
  expect(transform(code, '/src/ui/Data.tsx')?.code).toBe(code);
  expect(transform("import styles from './Disc.module.css';", '/src/ui/disc.ts')).toBeUndefined();
});
