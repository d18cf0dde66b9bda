import { describe, expect, it } from 'vitest';
import { analyzeLines } from '../../support/analyze-lines.ts';

function entitiesOf(...paragraphs: string[]): readonly string[] {
  return analyzeLines(paragraphs).entities.map(({ type, name }) => `${type} ${name}`);
}

function mentionsOf(...paragraphs: string[]): readonly string[] {
  const { mentions, paragraphs: found } = analyzeLines(paragraphs);
  const texts = new Map(found.map(({ id, text }) => [id, text]));
  return mentions.map(
    ({ paragraph, start, end, form, entity }) =>
      `${texts.get(paragraph)?.slice(start, end)} | ${form} | ${entity}`,
  );
}

describe('the entities of an article', () => {
  it.each([
    ['The South Caucasus is near.', ['Place South Caucasus']],
    ['Ships passed the Strait of Hormuz.', ['Place Strait of Hormuz']],
    ['The OSCE met.', ['Organization OSCE']],
    ['The Supreme Court ruled.', ['Organization Supreme Court']],
    ['Delegates left the Munich Security Conference.', ['Event Munich Security Conference']],
    ['The COVID-19 pandemic closed the border.', ['Event COVID-19 pandemic']],
    [
      'The Nowak administration resigned, said Prime Minister Ada Nowak.',
      ['Person Ada Nowak', 'Organization Nowak administration'],
    ],
    [
      'The Peruvian embassy in Quito reopened.',
      ['Country Peru', 'Country Ecuador', 'Place Quito', 'Organization Peruvian embassy in Quito'],
    ],
    ['On Monday the Russian language was taught in March.', ['Country Russia']],
    ['However, nothing happened.', []],
  ])('of “%s”', (text, expected) => {
    expect([...entitiesOf(text)].sort()).toEqual([...expected].sort());
  });

  it('give a body and its initials one entity', () => {
    expect(entitiesOf('The World Fisheries Organization met. The WFO voted.')).toEqual([
      'Organization World Fisheries Organization',
    ]);
  });

  it('keep the ministries of two countries apart', () => {
    expect(entitiesOf('Iran’s Foreign Ministry protested. The Iraqi Foreign Ministry replied.')).toEqual([
      'Country Iran',
      'Country Iraq',
      'Organization Iran’s Foreign Ministry',
      'Organization Iraqi Foreign Ministry',
    ]);
  });

  it('take a capital for the government where it acts, and for both where something happens in it', () => {
    expect(mentionsOf('Baku protested.')).toEqual(['Baku | capital | azerbaijan']);
    expect(mentionsOf('They met in Baku.')).toEqual(['Baku | capital | azerbaijan', 'Baku | name | baku']);
  });

  it('take a visit and a later trip to one country for one event', () => {
    expect(
      mentionsOf('The state visit to Peru starts. A trip to Lima is rare. The visit lasts a day.'),
    ).toEqual([
      'state visit to Peru | name | state-visit-to-peru',
      'Peru | name | peru',
      'trip to Lima | name | state-visit-to-peru',
      'Lima | capital | peru',
      'Lima | name | lima',
      'The visit | role | state-visit-to-peru',
    ]);
  });

  it('mark titles with the name and roles by themselves', () => {
    expect(mentionsOf('President Ada Nowak met spokesman Ivan Belov. The president left.')).toEqual([
      'President Ada Nowak | name | ada-nowak',
      'spokesman | role | ivan-belov',
      'Ivan Belov | name | ivan-belov',
      'The president | role | ada-nowak',
    ]);
  });
});
