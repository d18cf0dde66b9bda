import { describe, expect, it } from 'vitest';
import { analyzeLines } from '../../support/analyze-lines.ts';

function attributionsOf(...paragraphs: string[]) {
  return analyzeLines(paragraphs).quotations.map(({ attribution }) => attribution);
}

describe('the attribution of a quotation', () => {
  it('says by what kind of words the speaker was found', () => {
    const ways = attributionsOf(
      'Ambassador Ada Nowak said talks would go on. “We hope so,” she said. “We do.” “It is late,” the ambassador said.',
      'Warsaw said it agreed. Poland said the text was ready. The Foreign Ministry said it would sign.',
    ).map((attribution) => attribution?.via);
    expect(ways).toEqual(['name', 'pronoun', 'carried-on', 'role', 'capital', 'country', 'organization']);
  });

  it('has the label of a printed exchange, which a page can show where it names nobody', () => {
    const exchange = ['MODERATOR: We begin, colleagues.', 'Ms. Solheim (Norway): I thank you.'];
    const shown = analyzeLines(exchange).quotations.map(({ sourceMention, cue }, index) =>
      exchange[index]?.slice(sourceMention?.start, cue?.end),
    );
    expect(shown).toEqual(['MODERATOR:', 'Ms. Solheim (Norway):']);
  });

  it('counts the sentences back to the name that a pronoun stands for', () => {
    const [, second] = attributionsOf(
      'Envoy Ada Nowak left. The hall was empty. “We hope so,” she said.',
      '“Yes,” Belov said.',
    );
    const [first] = attributionsOf('Envoy Ada Nowak left. The hall was empty. “We hope so,” she said.');
    expect(first).toMatchObject({ via: 'pronoun', sentencesBack: 2 });
    expect(second).not.toHaveProperty('sentencesBack');
  });

  it('counts none back to a name that only comes later', () => {
    const [role] = attributionsOf(
      'Iran’s president said it was late.',
      'President Masoud Pezeshkian of Iran left on Monday.',
    );
    expect(role).toMatchObject({ via: 'role' });
    expect(role).not.toHaveProperty('sentencesBack');
  });

  it('is surer of a name than of a pronoun, and of that than of a speaker carried on', () => {
    const [name, pronoun, carried] = attributionsOf(
      '“No,” Ambassador Ada Nowak said. “Never,” she said. “It is late.”',
    ).map((attribution) => attribution?.confidence ?? 0);
    expect(name).toBeGreaterThan(pronoun ?? 1);
    expect(pronoun).toBeGreaterThan(carried ?? 1);
  });

  it('is less sure the farther back the name stands', () => {
    const near = attributionsOf('Ada Nowak, the envoy, spoke. “No,” she said.')[0]?.confidence ?? 0;
    const far = attributionsOf(
      'Ada Nowak, the envoy, spoke. It rained. The hall was empty. “No,” she said.',
    )[0];
    expect(far?.confidence ?? 1).toBeLessThan(near);
  });

  it('is unsure of a pronoun that can mean another almost as well', () => {
    const [one, two] = [
      'Ambassador Ada Nowak met Ambassador Mika Laine in Oslo. “No,” she said.',
      'Ambassador Ada Nowak and Ambassador Mika Laine said it was late. “No,” she said.',
    ].map((text) => attributionsOf(text).at(-1)?.confidence ?? 1);
    expect(one).toBeGreaterThan(0.8);
    expect(two).toBeLessThan(0.8);
  });

  it('is missing where the article leaves the speaker open', () => {
    expect(attributionsOf('“No,” a diplomat said.')).toEqual([undefined]);
  });
});
