/** Screens and readers of files, which are fetched when first needed. */
const LATER =
  /src\/app\/routes\/(Text|Quotes|Library)|node_modules\/valibot|src\/dataset\/(decode-(article|shape)|article-|library-)/;
const ALWAYS = /rolldown|node_modules\/(react|scheduler|@tanstack)|src\/(app|ui|data|domain)\//;

/**
 * How the app is cut into files. Small files compress badly, so there is one that every page needs, one for each
 * screen, and one that reads fetched files: a prerendered page carries its own.
 */
export const BUILD_CHUNKS = [
  {
    name: 'decode',
    test: /node_modules\/valibot|src\/dataset\/(decode-(article|shape)|article-|library-)/,
    priority: 3,
  },
  { name: 'app', test: (id: string) => ALWAYS.test(id) && !LATER.test(id), priority: 4 },
  { name: 'app', minShareCount: 2, priority: 1 },
];
