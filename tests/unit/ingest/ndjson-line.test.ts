import { describe, expect, it } from 'vitest';
import { ingestLine } from '#ingest/ndjson-line.ts';

const TEXT = String.raw`"text":"Headline\nThe text."`;

function answer(id: string): ReturnType<typeof JSON.parse> {
  return JSON.parse(ingestLine(`{"id":${id},${TEXT}}`, 4, []));
}

describe('the id of a line', () => {
  it.each(['"a"', '""', '"9007199254740993"', '0', '-7', '9007199254740991', '-9007199254740991'])(
    'is given back as it came: %s',
    (id) => {
      const line = ingestLine(`{"id":${id},${TEXT}}`, 4, []);
      expect(line.startsWith(`{"id":${id},"article":{`)).toBe(true);
    },
  );

  it.each([
    '9007199254740993',
    '-9007199254740993',
    '12345678901234567890',
    '1e400',
    '0.30000000000000000004',
  ])('is refused, and not given back with other digits, where it is the number %s', (id) => {
    const { id: given, article, error } = answer(id);
    expect({ given, article }).toEqual({ given: null, article: undefined });
    expect(error).toContain('line 4: the id is a number whose digits may be lost; write it as text');
  });

  it('is named as the fault where the text is missing as well', () => {
    const line = ingestLine('{"id":9007199254740993}', 1, []);
    expect(JSON.parse(line)).toMatchObject({ id: null, error: expect.stringContaining('write it as text') });
  });

  it.each(['null', '[1]', '{}', 'true'])('can be no %s', (id) => {
    expect(answer(id)).toEqual({ id: null, error: 'line 4: expected {"id": text or number, "text": text}' });
  });
});
