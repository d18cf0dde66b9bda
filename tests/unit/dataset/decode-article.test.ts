import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#dataset/decode-article.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import { readSeedJson, readTopicIds, SEED_FILE } from '../../support/seed.ts';

const topics = readTopicIds();

/** The path and message of the first fault after `damage` was done to a fresh copy of the bundled document. */
function faultAfter(damage: (json: ReturnType<typeof readSeedJson>) => void): string {
  const json = readSeedJson();
  damage(json);
  const decoded = decodeArticle(json, topics);
  return decoded.ok ? 'no fault' : `${decoded.fault.path}: ${decoded.fault.message}`;
}

describe('decodeArticle', () => {
  it('reads the bundled document, and encoding it again gives the same bytes', () => {
    const decoded = decodeArticle(readSeedJson(), topics);
    if (!decoded.ok) throw new Error(decoded.fault.message);
    expect(encodeArticle(decoded.value)).toBe(readFileSync(SEED_FILE, 'utf8'));
  });

  it.each<[string, string, (json: ReturnType<typeof readSeedJson>) => void]>([
    [
      'a version of the future',
      'schemaVersion: this file has version 2',
      (json) => {
        json.schemaVersion = 2;
      },
    ],
    [
      'no version',
      'schemaVersion: is missing',
      (json) => {
        delete json.schemaVersion;
      },
    ],
    [
      'a missing headline',
      'headline: is missing',
      (json) => {
        delete json.headline;
      },
    ],
    [
      'a mistyped key',
      'quotations[2].speeker: this key is not part',
      (json) => {
        json.quotations[2].speeker = 'x';
      },
    ],
    [
      'no paragraphs',
      'paragraphs: an article has at least one',
      (json) => {
        json.paragraphs = [];
      },
    ],
    [
      'a slug with a slash',
      'slug: a slug is made of',
      (json) => {
        json.slug = '../x';
      },
    ],
    [
      'a text that is a number',
      'paragraphs[4].text: expected string',
      (json) => {
        json.paragraphs[4].text = 7;
      },
    ],
    [
      'a negative offset',
      'mentions[3].start: is negative',
      (json) => {
        json.mentions[3].start = -1;
      },
    ],
    [
      'half an offset',
      'mentions[3].start: an offset is a whole',
      (json) => {
        json.mentions[3].start = 1.5;
      },
    ],
    [
      'an offset past the text',
      'mentions[3].end: 9999 is past',
      (json) => {
        json.mentions[3].end = 9999;
      },
    ],
    [
      'an empty span',
      'mentions[3].start:',
      (json) => {
        json.mentions[3].start = json.mentions[3].end;
      },
    ],
    [
      'an unknown paragraph',
      'mentions[3].paragraph: there is no paragraph “p99”',
      (json) => {
        json.mentions[3].paragraph = 'p99';
      },
    ],
    [
      'an unknown entity',
      'mentions[0].entity: there is no entity “atlantis”',
      (json) => {
        json.mentions[0].entity = 'atlantis';
      },
    ],
    [
      'an unknown speaker',
      'quotations[0].speaker: there is no entity “nobody”',
      (json) => {
        json.quotations[0].speaker = 'nobody';
      },
    ],
    [
      'an unknown topic',
      'quotations[0].topics[1]: there is no topic “weather”',
      (json) => {
        json.quotations[0].topics = ['sovereignty', 'weather'];
      },
    ],
    [
      'a topic twice',
      'quotations[0].topics[1]: “sovereignty” stands twice',
      (json) => {
        json.quotations[0].topics = ['sovereignty', 'sovereignty'];
      },
    ],
    [
      'no topic',
      'quotations[0].topics: a quotation has at least one topic',
      (json) => {
        json.quotations[0].topics = [];
      },
    ],
    [
      'no segment',
      'quotations[0].segments[0]: is missing',
      (json) => {
        json.quotations[0].segments = [];
      },
    ],
    [
      'segments out of order',
      'quotations[15].segments[1]: is not after',
      (json) => {
        json.quotations[15].segments.reverse();
      },
    ],
    [
      'quotations out of order',
      'quotations[1]: starts before',
      (json) => {
        json.quotations.unshift(json.quotations.pop());
      },
    ],
    [
      'mentions out of order',
      'mentions[1]: starts before',
      (json) => {
        json.mentions.unshift(json.mentions.pop());
      },
    ],
    [
      'an id twice',
      'entities[1].id: “iran” stands twice',
      (json) => {
        json.entities[1].id = 'iran';
      },
    ],
    [
      'a country twice',
      'entities[1].countryCode: “IR” stands twice',
      (json) => {
        json.entities[1] = { ...json.entities[0], id: 'persia' };
      },
    ],
    [
      'a country without a code',
      'entities[0].countryCode: is missing',
      (json) => {
        delete json.entities[0].countryCode;
      },
    ],
    [
      'a code that no country has',
      'entities[0].countryCode: is no ISO 3166-1',
      (json) => {
        json.entities[0].countryCode = 'ZZ';
      },
    ],
    [
      'a person with a code',
      'entities[8].countryCode: this key is not part',
      (json) => {
        json.entities[8].countryCode = 'IR';
      },
    ],
    [
      'an editorial key without a value',
      'editorial[1]: there is no url',
      (json) => {
        json.editorial.push('url');
      },
    ],
    [
      'a date that is none',
      'datePublished: expected a day of the calendar',
      (json) => {
        json.datePublished = '26 April';
      },
    ],
    [
      'a day that its month has not',
      'datePublished: expected a day of the calendar as YYYY-MM-DD (found "2025-02-31")',
      (json) => {
        json.datePublished = '2025-02-31';
      },
    ],
    [
      'a day of the dateline that no year has',
      'dateline.monthDay: expected a day of the calendar as MM-DD (found "02-31")',
      (json) => {
        json.dateline.monthDay = '02-31';
      },
    ],
    [
      'a day of the ledger that is none',
      'formerQuotations[0].until: expected a day of the calendar',
      (json) => {
        json.formerQuotations.push({ id: 'a~000000', words: 'x', until: '2025-06-31' });
      },
    ],
    [
      'a successor that does not exist',
      'formerQuotations[0].replacedBy:',
      (json) => {
        json.formerQuotations.push({ id: 'a~000000', words: 'x', replacedBy: 'b~000000' });
      },
    ],
    [
      'a script as an address',
      'url: expected a web address',
      (json) => {
        json.url = 'javascript:alert(1)';
      },
    ],
    [
      'a headline of invisible characters',
      'headline: has nothing in it that can be seen',
      (json) => {
        json.headline = '\u200B \uFEFF';
      },
    ],
  ])('names the place of %s', (_, expected, damage) => {
    expect(faultAfter(damage)).toContain(expected);
  });

  it('takes the leap day of a dateline, which prints no year', () => {
    const damage = (json: ReturnType<typeof readSeedJson>) => {
      json.dateline.monthDay = '02-29';
    };
    expect(faultAfter(damage)).toBe('no fault');
  });

  it('names a fault in few words, however long what is wrong', () => {
    const long = 'a'.repeat(100_000);
    const keyed = faultAfter((json) => {
      json[long] = 1;
    });
    const named = faultAfter((json) => {
      json.mentions[0].entity = long;
    });
    expect(keyed).toMatch(/^a{59}…: this key is not part/);
    expect(named).toMatch(/“a{59}…”$/);
  });

  it.each([null, 7, 'text', [], {}])('refuses %j', (json) => {
    expect(decodeArticle(json, topics).ok).toBe(false);
  });

  it('gives a verdict on anything at all, without throwing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (json) => {
        expect(decodeArticle(json, topics).ok).toBe(false);
      }),
    );
  });
});
