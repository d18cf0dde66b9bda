import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { collectorElement, contentPolicy, formatHeadersFile } from '#node/security-headers.ts';
import { headersFor, parseHeaderRules } from '#node/serve/header-rules.ts';

const html =
  '<script>go()</script><style>p { color: red }</style><style id="late" media="print">b{}</style><script type="application/json">{}</script>';
const policy = contentPolicy({ html, collector: undefined });
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('contentPolicy', () => {
  it('allows what stands in the page by its hash, and nothing else inline', () => {
    expect(policy).toContain(`script-src 'self' ${hash('go()')};`);
    expect(policy).toContain(`style-src 'self' ${hash('p { color: red }')} ${hash('b{}')};`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('lets pages connect to the collector of faults only when there is one', () => {
    const collected = contentPolicy({ html, collector: 'https://faults.example/collect?site=1' });
    expect(policy).toContain("connect-src 'self';");
    expect(collected).toContain("connect-src 'self' https://faults.example;");
    expect(collectorElement(undefined)).toBe('');
  });

  it('refuses a collector that is no address', () => {
    expect(() => contentPolicy({ html, collector: 'collector' })).toThrow();
  });

  it('lets no address break out of its element', () => {
    expect(collectorElement('https://faults.example/"><script>x</script>')).not.toContain('<script');
  });
});

describe('the _headers file', () => {
  const rules = parseHeaderRules(formatHeadersFile(policy, '/'));
  const policyOf = (path: string) => headersFor(rules, path)['Content-Security-Policy'] ?? '';

  it('keeps articles out of frames and lets embedded quotations into them', () => {
    expect(policyOf('/articles/visit/quotes')).toContain("frame-ancestors 'none'");
    expect(policyOf('/')).toContain("frame-ancestors 'none'");
    expect(policyOf('/embed/articles/visit/quotes/x')).toContain('frame-ancestors *');
  });

  it('gives every file the headers that need no page', () => {
    expect(headersFor(rules, '/articles/visit.json')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' });
  });

  it('keeps for ever only what has its hash in its name', () => {
    expect(headersFor(rules, '/assets/app-1.js')['Cache-Control']).toContain('immutable');
    expect(headersFor(rules, '/service-worker.js')['Cache-Control']).toBeUndefined();
  });

  it('is for the path under which the site stands', () => {
    const under = parseHeaderRules(formatHeadersFile(policy, '/news/'));
    expect(headersFor(under, '/news/articles/visit')['Content-Security-Policy']).toContain(
      "frame-ancestors 'none'",
    );
    expect(headersFor(under, '/other')).toEqual({});
  });
});
