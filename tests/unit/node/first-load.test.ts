import { expect, test } from 'vitest';
import { describeFirstLoads, findOverweight } from '#node/prerender/first-load.ts';

const app = { file: 'assets/app-a.js', bytes: 82_100 };
const text = { page: 'text', files: [app, { file: 'assets/TextRoute-b.js', bytes: 3100 }] };
const quotes = { page: 'quotes', files: [app, { file: 'assets/QuotesRoute-c.js', bytes: 9950 }] };

test('lets pages pass that weigh no more than the limit', () => {
  expect(findOverweight([text], 85_200)).toBeUndefined();
});

test('names the page that is too heavy, and what each of its files weighs', () => {
  const fault = findOverweight([text, quotes]);
  expect(fault).toContain('in the first load of: quotes.');
  expect(fault).toContain('quotes 92.0 KB: app-a.js 82.1 + QuotesRoute-c.js 9.9');
});

test('describes every page in a line', () => {
  expect(describeFirstLoads([text, quotes]).split('\n')).toHaveLength(2);
});
