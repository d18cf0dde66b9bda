import { describe, expect, it } from 'vitest';
import { inflectVerb } from '#ingest/inflect-verb.ts';
import { isSameName } from '#ingest/name-forms.ts';
import { hasClass, tokenize } from '#ingest/tokenize.ts';
import { WORD } from '#ingest/word-classes.ts';

describe('tokenize', () => {
  it.each([
    ['Iran’s envoy', ['Iran', '’s', 'envoy']],
    ['the Tehran-Baku line', ['the', 'Tehran-Baku', 'line']],
    ['Mr. Belov of the U.S. said', ['Mr.', 'Belov', 'of', 'the', 'U.S.', 'said']],
    ['don’t pay 1.5bn', ['don’t', 'pay', '1.5bn']],
    ['N’Djamena, 14,000', ['N’Djamena', ',', '14,000']],
    ['over. Next', ['over', '.', 'Next']],
  ])('cuts “%s”', (text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  it('knows a name that opens with the Arabic article', () => {
    const [name, other] = tokenize('al-Nuaimi anti-war');
    expect(hasClass(name, WORD.capital)).toBe(true);
    expect(hasClass(other, WORD.capital)).toBe(false);
  });
});

describe('inflectVerb', () => {
  it.each([
    ['say', 'says said said saying'],
    ['deny', 'denies denied denied denying'],
    ['describe', 'describes described described describing'],
    ['stress', 'stresses stressed stressed stressing'],
    ['admit', 'admits admitted admitted admitting'],
    ['tell', 'tells told told telling'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['echo', 'echoes echoed echoed echoing'],
  ])('%s', (base, expected) => {
    const { third, past, participle, gerund } = inflectVerb(base);
    expect([third, past, participle, gerund].join(' ')).toBe(expected);
  });
});

describe('isSameName', () => {
  const names = (a: string, b: string) => isSameName(a.split(' '), b.split(' '));

  it.each([
    ['Fatemeh Mohajerani', 'Mohajerani'],
    ['Xi Jinping', 'Xi'],
    ['Hamad bin Rashid al-Nuaimi', 'Hamad al-Nuaimi'],
    ['J. Smith', 'John Smith'],
    ['Marta Kowalczyk Jr.', 'Kowalczyk'],
  ])('takes %s and %s for one', (a, b) => {
    expect(names(a, b)).toBe(true);
    expect(names(b, a)).toBe(true);
  });

  it.each([
    ['Paul Weber', 'Clara Weber'],
    ['Ana Duarte', 'Ana Prado'],
    ['Belov', 'Petrov'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(names(a, b)).toBe(false);
  });
});
