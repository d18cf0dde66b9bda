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
    ['Rain fell in Maradi on Friday.', ['Place Maradi']],
    ['Elquin Uribe, the mayor of Leticia, agreed.', ['Person Elquin Uribe', 'Place Leticia']],
    ['Ships waited under the Margara bridge.', ['Place Margara']],
    [
      'The Asian Development Bank and the World Food Programme paid.',
      ['Organization Asian Development Bank', 'Organization World Food Programme'],
    ],
    ['He is a lawyer at Amnesty International.', ['Organization Amnesty International']],
    ['An analyst at Hartwell Green called it a gift.', ['Organization Hartwell Green']],
    ['She told The Gleaner that rain was near.', ['Organization Gleaner']],
    ['Keith Rowley of Barbados signed.', ['Country Barbados', 'Person Keith Rowley']],
    ['Egypt’s Samir El-Masry signed.', ['Country Egypt', 'Person Samir El-Masry']],
    ['Ferdinand van den Broek, the director, signed.', ['Person Ferdinand van den Broek']],
    ['Democrat Ada Nowak said on Monday Lavrov had left.', ['Person Ada Nowak']],
    ['Secretary of State Ada Nowak left Tuesday.', ['Person Ada Nowak']],
    ['House Speaker Ada Nowak left.', ['Person Ada Nowak']],
    ['They recalled the Armenian Genocide.', ['Country Armenia', 'Event Armenian Genocide']],
    [
      'The UN Mission in South Sudan will stay.',
      ['Country South Sudan', 'Organization UN Mission in South Sudan'],
    ],
    [
      'The Economic Community of West African States met.',
      ['Organization Economic Community of West African States'],
    ],
    ['Voters said they had waited. Half said nothing.', []],
    ['Many voters came. Voters said it was late.', []],
    ['She has confidence in Nowak.', []],
    ['SIGN UP NOW for the letter.', []],
    ['The attack on Ada Nowak, the minister, was verbal.', ['Person Ada Nowak']],
    ['Signatories of the Geneva Protocol met. Geneva Protocol said nothing.', []],
    ['However, nothing happened.', []],
  ])('of “%s”', (text, expected) => {
    expect([...entitiesOf(text)].sort()).toEqual([...expected].sort());
  });

  it('give a body and its initials one entity', () => {
    expect(entitiesOf('The World Fisheries Organization met. The WFO voted.')).toEqual([
      'Organization World Fisheries Organization',
    ]);
  });

  it.each([
    ['The Caribbean Community (CARICOM) met. CARICOM will meet again.', 'Caribbean Community'],
    [
      'ASEAN waited. The Association of Southeast Asian Nations met.',
      'Association of Southeast Asian Nations',
    ],
    [
      'The Intergovernmental Authority on Development, known as IGAD, met. IGAD left.',
      'Intergovernmental Authority on Development',
    ],
    ['The African Union met. The AU will decide.', 'African Union'],
    ['The European Commission met. The Commission will decide.', 'European Commission'],
  ])('give a body its short form: “%s”', (text, name) => {
    expect(entitiesOf(text)).toEqual([`Organization ${name}`]);
  });

  it('know a person by parts of a long name', () => {
    const people = [
      'Foreign Minister Laura Sofía Restrepo Gaviria spoke. Restrepo left. Laura Restrepo came back.',
      'Envoy Nguyễn Thị Minh Khai spoke. Minh Khai left.',
      'Spokesman Majed bin Khalid Al-Thawadi spoke. Al-Thawadi left.',
    ];
    expect(people.flatMap((text) => entitiesOf(text))).toEqual([
      'Person Laura Sofía Restrepo Gaviria',
      'Person Nguyễn Thị Minh Khai',
      'Person Majed bin Khalid Al-Thawadi',
    ]);
  });

  it('make no body of a country’s name that can be two countries', () => {
    expect(entitiesOf('Congo, which chairs the UN panel, praised the pact.')).toEqual(['Organization UN']);
  });

  it('keep people of one family name apart', () => {
    expect(
      entitiesOf(
        'Shirin Daneshvar, a student, was held, her brother Kaveh Daneshvar said. “Well,” Kaveh Daneshvar said.',
      ),
    ).toEqual(['Person Shirin Daneshvar', 'Person Kaveh Daneshvar']);
  });

  it.each([
    [
      'ADDIS ABABA, Feb 6 (Xinhua) -- It rained.',
      ['Country Ethiopia', 'Organization Xinhua', 'Place Addis Ababa'],
    ],
    ['N’DJAMENA (AFP) — It rained.', ['Country Chad', 'Organization AFP', 'Place N’Djamena']],
    ['NEW YORK, March 14 (Reuters) - It rained.', ['Organization Reuters', 'Place New York']],
    ['TBILISI — It rained.', ['Country Georgia', 'Place Tbilisi']],
    ['UPDATE — It rained.', []],
  ])('of the dateline “%s”', (text, expected) => {
    expect([...entitiesOf(text)].sort()).toEqual(expected);
  });

  it.each([
    ['Russia agreed. The Russian Federation signed.', 'Russia', ['Russian Federation']],
    ['The Russian Federation signed. RUSSIA AGREED.', 'Russia', ['Russian Federation']],
    ['Turkey agreed.', 'Turkey', []],
    ['Turkey agreed. Türkiye signed.', 'Türkiye', ['Turkey']],
    ['The DPRK signed.', 'North Korea', ['DPRK']],
    ['North Korea agreed. The DPRK signed.', 'North Korea', ['DPRK']],
    ['RUSSIA AGREED.', 'Russia', []],
  ])('name a country as the article does: “%s”', (text, name, aliases) => {
    const [country] = analyzeLines([text]).entities;
    expect(country).toMatchObject({ type: 'Country', name });
    expect(country?.aliases).toEqual(aliases);
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

  it('have whom a label of a printed exchange names, and nobody for Q and A', () => {
    expect(entitiesOf('Q: Will you go?', 'A: We will.', 'MS. JANSEN: Thank you. We go.')).toEqual([
      'Person Jansen',
    ]);
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
