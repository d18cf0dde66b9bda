/** Three editions of an invented article; what became of each statement is said beside it. */
export const FERRY_SLUG = 'ferry-line';

const HEAD = `---
datePublished: 2026-03-10
publisher: Nordic Wire
---
# Envoys Agree on a Ferry Line Between Two Shores

`;

/** The words that links are made from, as the first edition prints them. */
export const FERRY_WORDS = {
  unchanged: 'We share a sea that neither of us can leave',
  reworded: 'The embassy in Reykjavik remains open and its staff are safe',
  gone: 'Nobody in this ministry doubts the good faith of Denmark',
  movedPassage: 'to open a ferry line before the summer',
  rewordedPassage: 'share their figures on fish stocks before the end of the year',
} as const;

const OPENS = '“The talks were long and the coffee was strong,” Foreign Minister Ingrid Solheim said.';
const SHARES = `“${FERRY_WORDS.unchanged},” Solheim said.`;
const EMBASSY = `“${FERRY_WORDS.reworded},” Solheim said.`;
const FAITH = `“${FERRY_WORDS.gone},” Solheim added.`;
const LOOK_ALIKE = `“${FERRY_WORDS.gone.replace('Denmark', 'Iceland')},” Solheim added.`;
const RULE = '“A rule that nobody can keep is not a strict rule,” Prime Minister Jon Vidalin said.';
const FIGURES = `Both sides will ${FERRY_WORDS.rewordedPassage}, both delegations confirmed.`;

export const EDITIONS: readonly string[] = [
  [
    `Norway and Iceland agreed on Tuesday ${FERRY_WORDS.movedPassage}, after two days of talks in Bergen.`,
    OPENS,
    SHARES,
    EMBASSY,
    LOOK_ALIKE,
    FAITH,
    FIGURES,
    RULE,
  ],
  // The line was moved within its paragraph; the rule moved up; the embassy and the figures were reworded; the words
  // on Denmark went, while those on Iceland stay.
  [
    `After two days of talks in Bergen, both countries want ${FERRY_WORDS.movedPassage}.`,
    RULE,
    OPENS,
    SHARES,
    EMBASSY.replace('remains', 'stays').replace('and its', 'and all its'),
    LOOK_ALIKE,
    FIGURES.replace('figures', 'estimates'),
  ],
  // The embassy once more.
  [
    `After two days of talks in Bergen, both countries want ${FERRY_WORDS.movedPassage}.`,
    RULE,
    OPENS,
    SHARES,
    EMBASSY.replace('remains', 'stays').replace('and its', 'and all its').replace('staff', 'people'),
    LOOK_ALIKE,
    FIGURES.replace('figures', 'estimates'),
  ],
].map((paragraphs) => `${HEAD}${paragraphs.join('\n\n')}\n`);
