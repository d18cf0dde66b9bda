/** Screens, readers of files and what nobody waits for: fetched when first needed. */
const LATER =
  /src\/app\/(routes\/(Text|Quotes|Library)|keep-offline|show-fault|FaultNotice)|node_modules\/valibot|src\/dataset\/(decode-(article|shape)|article-|library-)/;
const ALWAYS = /rolldown|node_modules\/(react|scheduler|@tanstack)|src\/(app|ui|data|domain)\//;

/**
 * How the app is cut into files. Small files compress badly, so there is one that every page needs and one for each
 * screen. What reads fetched files stands apart: a prerendered page carries its own.
 */
export const BUILD_CHUNKS = [
  { name: 'app', test: (id: string) => ALWAYS.test(id) && !LATER.test(id), priority: 2 },
  { name: 'app', test: (id: string) => !LATER.test(id), minShareCount: 2, priority: 1 },
];
