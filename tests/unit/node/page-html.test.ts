import { describe, expect, it } from 'vitest';
import { fillTemplate } from '#node/prerender/page-html.ts';

const TEMPLATE = {
  html: '<html><head><title>x</title></head><body><div id="root"></div></body></html>',
  scripts: '',
};
const PAUSE = '<script>document.currentScript.remove()</script>';

function fill(rendered: string): string {
  const parts = { path: '/', rendered, styles: '', preloads: '', files: [], base: '/' };
  return fillTemplate(TEMPLATE, parts, { path: 'data-path', file: 'data-file' });
}

describe('a page', () => {
  it('lets a browser pause in what it only skips, about every 100,000 characters and at the end', () => {
    const slice = `<noscript>${'x'.repeat(40_000)}</noscript>`;
    const page = fill(slice.repeat(10));
    const stretches = page.split(PAUSE).map(({ length }) => length);
    expect(stretches).toHaveLength(5);
    for (const length of stretches) expect(length).toBeLessThan(150_000);
    expect(page).toContain(`${slice}${PAUSE}</div>`);
    expect(page.replaceAll(PAUSE, '')).toContain(slice.repeat(10));
  });

  it('waits with painting for the end of a masthead, and for nothing where it has none', () => {
    expect(fill('<header></header><main id="main"></main>')).toContain('href="#main" blocking="render"');
    expect(fill('<figure></figure>')).not.toContain('#main');
  });

  it('has no pause where it is short', () => {
    expect(fill('<p>Text</p><noscript>More</noscript>')).not.toContain(PAUSE);
  });
});
