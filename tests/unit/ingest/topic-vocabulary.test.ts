import { describe, expect, it } from 'vitest';
import { tokenize } from '#ingest/tokenize.ts';
import { compileCues, findCues } from '#ingest/topic-cues.ts';
import { TOPICS } from '../../support/analyze-lines.ts';

const cues = compileCues(TOPICS);
const cuesIn = (text: string) => findCues(tokenize(text), cues).map(({ cue }) => cue.cue);

describe('the vocabulary', () => {
  it.each(['important', 'Costa', 'Mendoza', 'Protestants', 'companions', 'quotations', 'granted'])(
    'has no cue for “%s”, which only opens like one',
    (word) => {
      expect(cuesIn(word)).toEqual([]);
    },
  );

  it('takes hostile words for tension, and not for a host’s', () => {
    expect(cuesIn('hostile')).toEqual(['hostil*']);
  });

  it.each(['imports', 'hosted', 'costs', 'mended', 'protesters', 'companies', 'quotas', 'grants'])(
    'has one for “%s”',
    (word) => {
      expect(cuesIn(word)).toHaveLength(1);
    },
  );
});
