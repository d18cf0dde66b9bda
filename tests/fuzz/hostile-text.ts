import { pick, type Random } from '../bench/random.ts';

const SCRIPT = 'globalThis.hostileRan = true';

/** Texts that have broken other software: markup, script, control and bidi characters, half characters, length. */
const HOSTILE_TEXTS: readonly string[] = [
  `<script>${SCRIPT}</script>`,
  `</script><script>${SCRIPT}</script>`,
  `<img src=x onerror="${SCRIPT}">`,
  `<svg/onload="${SCRIPT}">`,
  `"><iframe srcdoc="<script>parent.${SCRIPT}</script>">`,
  `' onfocus='${SCRIPT}' autofocus='`,
  `javascript:${SCRIPT}`,
  `</title></style></textarea><script>${SCRIPT}</script>`,
  `<!--<script>${SCRIPT}//--></script>`,
  `<base href="https://elsewhere.example/"><form action="//elsewhere.example"><input autofocus onfocus="${SCRIPT}">`,
  `{{constructor.constructor('${SCRIPT}')()}} \${${SCRIPT}} #{${SCRIPT}}`,
  '\u202Etxet desrever\u202C',
  '\u2066\u2067\u2068 never closed',
  '\u200B\u200C\u200D\u2060\uFEFF',
  'Z\u0335\u0321\u0322'.repeat(40),
  '\uD800',
  'a\uDFFFb',
  '\u0000\u0001\u0008\u001B[31m',
  '👩‍👩‍👧‍👦🏳️‍🌈🇦🇿',
  'مرحبا שלום',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '=HYPERLINK("https://elsewhere.example")',
  '“nested “quotes” and” ‘more',
  '\r\n\u2028\u2029\t',
  'a'.repeat(5000),
  '“'.repeat(500),
  ' '.repeat(3000),
  '%00%0d%0aSet-Cookie:x=1',
  'NaN',
  '-0',
  '1e309',
];

export function hostileText(random: Random): string {
  return pick(random, HOSTILE_TEXTS);
}
