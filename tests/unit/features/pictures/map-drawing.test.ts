import { geoArea, geoCentroid } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import worldCountries from 'world-countries';
import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import { COUNTRY_SHAPES } from '#data/world-map.ts';
import { COUNTRY_CODES } from '#domain/country-code.ts';
import { linkCountries, listCountries } from '#domain/country-picture.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import { drawMap } from '#features/pictures/map-drawing.ts';
import { frameMap, mainParts } from '#features/pictures/map-frame.ts';
import { placeLabels } from '#features/pictures/place-labels.ts';
import { generateArticle } from '../../../support/generated-article.ts';
import { readSeed } from '../../../support/seed.ts';

const SIZE = { width: 440, height: 330 };
const shapesOf = (codes: readonly string[]) => COUNTRY_SHAPES.filter(({ id }) => codes.includes(String(id)));
const frame = (codes: readonly string[]) => {
  const shapes = shapesOf(codes);
  const points = codes
    .filter((code) => !shapes.some(({ id }) => id === code))
    .map((code) => REFERENCE_BY_CODE.get(code)?.at)
    .filter((at) => at !== undefined);
  return frameMap(shapes, points, SIZE);
};
const draw = (article: IndexedArticle) =>
  drawMap({
    shapes: COUNTRY_SHAPES,
    reference: REFERENCE_BY_CODE,
    countries: listCountries(article),
    links: linkCountries(article),
    capitals: new Set(),
    framed: listCountries(article).map(({ entity }) => entity.countryCode),
    size: SIZE,
  });
const generate = (countries: readonly string[]) =>
  draw(indexArticle(generateArticle({ quotations: countries.length * 2, countries })));

/** The box around what a path draws, from the numbers in it. */
function boxOf(path: string) {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
}

describe('the shapes of the world', () => {
  it('carry ISO codes, and none is inside out', () => {
    for (const shape of COUNTRY_SHAPES) {
      expect(shape.id === undefined || COUNTRY_CODES.has(String(shape.id))).toBe(true);
      expect(geoArea(shape)).toBeLessThan(0.6);
    }
    expect(shapesOf(['XK', 'FJ', 'VA', 'SG', 'MT', 'BH']).length).toBe(6);
  });

  it('know where the capital of every member of the United Nations but Nauru lies', () => {
    const members = worldCountries.filter(({ unMember }) => unMember).map(({ cca2 }) => cca2);
    const without = members.filter((code) => REFERENCE_BY_CODE.get(code)?.capitalAt === undefined);
    expect(without).toEqual(['NR']);
    expect(REFERENCE_BY_CODE.get('AZ')?.capitalAt).toEqual([49.86, 40.4]);
    expect(REFERENCE_BY_CODE.get('KW')?.capitalAt).toBeDefined();
  });
});

describe('the frame of a map', () => {
  it('keeps Fiji, on both sides of the date line, in one piece', () => {
    const { kind, projection } = frame(['FJ']);
    expect(kind).toBe('region');
    const [west = 0] = projection([177.9, -17.8]) ?? [];
    const [east = 0] = projection([-179.9, -16.8]) ?? [];
    expect(east).toBeGreaterThan(west);
    expect(east - west).toBeLessThan(SIZE.width / 2);
  });

  it('shows Russia whole, to the east of the date line too', () => {
    const { kind, projection } = frame(['RU']);
    expect(kind).toBe('region');
    for (const place of [
      [20.5, 54.7],
      [-170, 66],
      [43, 42],
      [104, 77],
    ] as const) {
      const [x = -1, y = -1] = projection([place[0], place[1]]) ?? [];
      expect([x >= 0 && x <= SIZE.width, y >= 0 && y <= SIZE.height]).toEqual([true, true]);
    }
  });

  it('frames New Zealand and Chile across the Pacific, not around the world', () => {
    const { kind, projection } = frame(['NZ', 'CL']);
    expect(kind).toBe('region');
    const [wellington = 0] = projection([174.8, -41.3]) ?? [];
    const [santiago = 0] = projection([-70.7, -33.4]) ?? [];
    expect(santiago).toBeGreaterThan(wellington);
  });

  it('comes no closer to Vatican City than its neighbourhood', () => {
    const { projection } = frame(['VA']);
    const [x0 = 0] = projection([12.4, 41.9]) ?? [];
    const [x1 = 0] = projection([14.3, 40.9]) ?? [];
    expect(Math.abs(x0 - SIZE.width / 2)).toBeLessThan(20);
    expect(x1).toBeLessThan(SIZE.width);
  });

  it('looks at Antarctica from above, and at countries all over as the whole world', () => {
    expect(frame(['AQ']).kind).toBe('pole');
    expect(frame(['US', 'CN', 'ZA', 'NO']).kind).toBe('world');
  });

  it('shows an island in the wide sea with land that one may know', () => {
    const near = COUNTRY_SHAPES.filter(({ id }) => id !== 'FJ');
    const alone = frameMap(shapesOf(['FJ']), [], SIZE).projection.scale();
    const { projection } = frameMap(shapesOf(['FJ']), [], SIZE, near);
    expect(projection.scale()).toBeLessThan(alone);
    const [x = -1, y = -1] = projection([167, -15.4]) ?? [];
    expect([x > 0, y > 0, x < SIZE.width, y < SIZE.height]).toEqual([true, true, true, true]);
    expect(frameMap(shapesOf(['CH']), [], SIZE, near).projection.scale()).toBeGreaterThan(1000);
  });

  it('takes the largest part of a country first: the contiguous states, not Alaska', () => {
    const [us] = shapesOf(['US']);
    const [largest] = us === undefined ? [] : mainParts(us);
    const longitudes = largest?.coordinates.flat().map(([longitude]) => longitude ?? 0) ?? [];
    expect(Math.min(...longitudes)).toBeGreaterThan(-130);
  });

  it('leaves Antarctica out of the world unless it is what one looks for', () => {
    const wide = { width: 660, height: 290 };
    const bottomOf = (codes: readonly string[]) =>
      frameMap(shapesOf(codes), [], wide).projection([0, -75])?.[1] ?? 0;
    expect(bottomOf(['US', 'CN', 'ZA'])).toBeGreaterThan(wide.height);
    expect(bottomOf(['AQ', 'NO'])).toBeLessThan(wide.height);
  });

  it('does not widen for far islands of a country', () => {
    const { projection } = frame(['CL']);
    expect(projection.scale()).toBeGreaterThan(250);
    expect(
      mainParts(
        shapesOf(['FR'])[0] ?? {
          type: 'Feature',
          properties: null,
          geometry: { type: 'Point', coordinates: [] },
        },
      ),
    ).toHaveLength(1);
  });

  it('has every country that it is framed on inside the picture', () => {
    const codes = fc.uniqueArray(fc.constantFrom(...[...COUNTRY_CODES].sort()), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(codes, (some) => {
        const { projection } = frame(some);
        for (const code of some) {
          const [largest] = shapesOf([code]).flatMap(mainParts);
          const at = largest === undefined ? REFERENCE_BY_CODE.get(code)?.at : geoCentroid(largest);
          const [x = Number.NaN, y = Number.NaN] = (at && projection([at[0], at[1]])) ?? [];
          expect([x >= 0, x <= SIZE.width, y >= 0, y <= SIZE.height], code).not.toContain(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a drawn map', () => {
  it('draws each country of the article once, small ones as circles', () => {
    const map = generate(['VA', 'IT', 'TV']);
    expect(map.countries).toHaveLength(3);
    const forms = Object.fromEntries(
      map.countries.map(({ country, spot }) => [country.entity.countryCode, spot !== undefined]),
    );
    expect(forms).toEqual({ VA: true, IT: false, TV: true });
  });

  it('makes two neighbours fill the frame', () => {
    const map = draw(readSeed());
    const iran = map.countries.find(({ country }) => country.entity.countryCode === 'IR');
    expect(boxOf(iran?.path ?? '').width).toBeGreaterThan(SIZE.width / 4);
  });

  it('shades the most mentioned darkest', () => {
    const map = draw(readSeed());
    const shades = map.countries.map(({ country, shade }) => [country.entity.countryCode, shade]);
    expect(Object.fromEntries(shades)).toEqual({ IR: 4, AZ: 4, TM: 1, TJ: 1, IQ: 1 });
    expect(generate(['NO', 'SE']).countries.map(({ shade }) => shade)).toEqual([3, 3]);
  });

  it('lets what is small answer around itself, above what is large', () => {
    const map = generate(['VA', 'IT', 'FR']);
    expect(map.countries.at(-1)?.country.entity.countryCode).toBe('VA');
    expect(map.countries.map(({ reach }) => reach !== undefined)).toEqual([false, false, true]);
  });

  it('links the countries of a quotation, the most frequent pair with the widest line', () => {
    const { links } = draw(readSeed());
    expect(links[0]?.link).toEqual({ codes: ['AZ', 'IR'], quotations: 4 });
    expect(links[0]?.width).toBe(4);
    for (const { width } of links.slice(1)) expect(width).toBe(1);
    for (const { path } of links) expect(path).toMatch(/^M/);
  });

  it('joins Russia and the United States without leaving the world over the pole', () => {
    const [line] = generate(['RU', 'US']).links;
    const heights = [...(line?.path ?? '').matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights).toHaveLength(2);
    expect(Math.min(...heights)).toBeGreaterThan(0);
  });

  it('draws 1, 5 and 60 countries without a broken number', () => {
    const all = [...COUNTRY_CODES].sort();
    for (const count of [1, 5, 60]) {
      const map = generate(all.slice(0, count));
      expect(map.countries).toHaveLength(count);
      expect(JSON.stringify(map)).not.toMatch(/NaN|Infinity/);
      expect(map.labels.length).toBeGreaterThan(0);
    }
  });
});

describe('labels', () => {
  const label = (key: string, x: number, y: number) => ({ key, text: 'Iran', x, y });

  it('give way to those before them and stay inside', () => {
    const placed = placeLabels([label('a', 100, 100), label('b', 110, 104), label('c', 3, 100)], [], SIZE);
    expect(placed.map(({ key, x, y }) => [key, x, y])).toEqual([
      ['a', 100, 100],
      ['b', 110, 118],
      ['c', 14, 100],
    ]);
  });

  it('of a capital stand beside its ring, on the side that has room', () => {
    const ring = label('ring', 100, 100);
    const beside = (...before: readonly ReturnType<typeof label>[]) =>
      placeLabels([...before, ring], [ring], SIZE).find(({ key }) => key === 'ring');
    expect([beside()?.x, beside()?.y]).toEqual([120, 104]);
    expect(beside(label('a', 125, 104))?.x).toBe(80);
  });

  it('never overlap, lie on a ring or stick out, whatever is asked for', () => {
    const any = fc.array(
      fc.record({ x: fc.integer({ min: -20, max: 460 }), y: fc.integer({ min: -20, max: 350 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(any, any, (places, rings) => {
        const dots = rings.map(({ x, y }, index) => label(`ring ${index}`, x, y));
        const names = places.map(({ x, y }, index) => label(`name ${index}`, x, y));
        const placed = placeLabels([...names, ...dots], dots, SIZE);
        const faults = placed.filter(
          (one, index) =>
            one.x < 14 ||
            one.x > SIZE.width - 14 ||
            one.y > SIZE.height ||
            placed.slice(index + 1).some((o) => Math.abs(o.x - one.x) < 28 && Math.abs(o.y - one.y) < 16),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('never lie on the ring of a capital', () => {
    const [placed] = placeLabels([label('a', 100, 100)], [label('ring', 96, 97)], SIZE);
    expect(placed?.y).toBe(87);
  });
});
