import { createHash } from 'node:crypto';

/** The name of the app's only Trusted Types policy: it lets the service worker's URL through and nothing else. */
const TRUSTED_TYPES_POLICY = 'communique';

/** Where nobody may put a page into a frame; embed/ is made for just that. Hosts add up the rules that match. */
const UNFRAMED = ['', 'open', 'articles/*'];

/** What a page has inline, and where it may send reports. */
export interface PolicySources {
  readonly html: string;
  /** The address of the deployer's collector of faults, if any. */
  readonly collector: string | undefined;
}

const POLICY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  // The path and the search say what is read, and of an article of the reader's own which words.
  'Referrer-Policy': 'strict-origin',
  'Permissions-Policy': [
    'accelerometer',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'magnetometer',
    'microphone',
    'payment',
    'usb',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** The Content-Security-Policy for a page: nothing from elsewhere, inline only what its hash allows. */
export function contentPolicy({ html, collector }: PolicySources): string {
  const scripts = hashInline(html, /<script>([\s\S]*?)<\/script>/g);
  const styles = hashInline(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const reports = collector === undefined ? [] : [new URL(collector).origin];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...reports].join(' ')}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

/** The policy as an element of the page, for hosts that send no headers. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** Tells the app where its faults are to be reported, if anywhere. */
export function collectorElement(collector: string | undefined): string {
  return collector === undefined ? '' : `<meta name="fault-collector" content="${new URL(collector).href}">`;
}

/**
 * A `_headers` file as static hosts (Netlify, Cloudflare Pages) and `npm start` read it. `frame-ancestors` has no
 * meaning in a page, so only the header has it. Files in assets/ have their content's hash in their name.
 */
export function formatHeadersFile(policy: string, base: string): string {
  const lines = Object.entries(POLICY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const framed = (who: string) => `  Content-Security-Policy: ${policy}; frame-ancestors ${who}`;
  return [
    `${base}*`,
    ...lines,
    ...UNFRAMED.flatMap((path) => [`${base}${path}`, framed("'none'")]),
    `${base}embed/*`,
    framed('*'),
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    `${base}flags/*`,
    '  Cache-Control: public, max-age=604800',
    '',
  ].join('\n');
}

function hashInline(html: string, elements: RegExp): readonly string[] {
  return [...html.matchAll(elements)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
