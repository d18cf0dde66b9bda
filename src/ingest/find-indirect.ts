import type { FoundQuotation } from './found-quotation.ts';
import { type Content, contentOf } from './indirect-content.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { isTermInUse } from './quoted-title.ts';
import type { Sentence } from './sentence.ts';
import { lastWord } from './sentence-parts.ts';
import { rangeOfPhrase, type TextRange } from './text-range.ts';

/** Reported speech without marks, in the order of the article: content, cue and source of each. */
export function findIndirect(
  article: ParsedArticle,
  quoted: readonly FoundQuotation[],
): readonly FoundQuotation[] {
  const cues = new Set(quoted.flatMap(({ cue }) => (cue ? [placeOf(cue)] : [])));
  return article.sentences.flatMap((sentences) =>
    withDoubled(
      sentences,
      sentences.map((sentence) => indirectIn(sentence, (cue) => cues.has(placeOf(cue)))),
    ),
  );
}

/**
 * ''We agree,'' she said. ''It is late.'' In an archive's doubled apostrophes a sentence that has nobody's name goes on with the
 * speech of the one before.
 */
function withDoubled(
  sentences: readonly Sentence[],
  found: readonly (readonly FoundQuotation[])[],
): readonly FoundQuotation[] {
  const all: FoundQuotation[] = [];
  let speech: FoundQuotation | undefined;
  let isOpen = false;
  for (const [index, { units, paragraph }] of sentences.entries()) {
    const own = found[index] ?? [];
    const count = units.filter(({ text }) => text === DOUBLED).length;
    const goesOn = own.length === 0 && speech !== undefined && (isOpen || units[0]?.text === DOUBLED);
    isOpen = isOpen ? count % 2 === 0 : count % 2 === 1;
    if (goesOn && speech !== undefined) {
      all.pop();
      const segments = [
        ...speech.segments.slice(1),
        rangeOfPhrase(paragraph, units, { from: 0, to: lastWord(units, units.length - 1) }),
      ];
      speech = { ...speech, segments: [speech.segments[0], ...segments] };
      all.push(speech);
      continue;
    }
    all.push(...own);
    speech = count > 0 ? own.at(-1) : undefined;
  }
  return all;
}

const DOUBLED = "''";

function placeOf({ paragraph, start }: TextRange): string {
  return `${paragraph}:${start}`;
}

function indirectIn(
  { paragraph, units }: Sentence,
  isTaken: (cue: TextRange) => boolean,
): readonly FoundQuotation[] {
  const found: FoundQuotation[] = [];
  let covered = -1;
  for (let index = 0; index < units.length; index += 1) {
    const content = contentOf(units, index, covered);
    if (content === undefined) continue;
    const cue = rangeOfPhrase(paragraph, units, content.cue);
    if (isTaken(cue)) continue;
    const [first, ...rest] = content.parts.map((part) => rangeOfPhrase(paragraph, units, part));
    if (first === undefined || holdsQuote(content, units)) continue;
    const source = content.source && rangeOfPhrase(paragraph, units, content.source);
    if (content.pattern !== 'before') dropInside(found, [first, ...rest]);
    found.push({
      kind: 'indirect',
      segments: [first, ...rest],
      cue,
      pattern: content.pattern,
      ...(source && { source }),
    });
    covered = Math.max(covered, content.covers);
  }
  return found;
}

/** "X urged restraint, his spokesman said": the sentence is the spokesman's, and what X urged is part of it. */
function dropInside(found: FoundQuotation[], segments: readonly TextRange[]): void {
  const kept = found.filter(
    ({ cue }) =>
      cue === undefined || !segments.some(({ start, end }) => cue.start >= start && cue.end <= end),
  );
  found.splice(0, found.length, ...kept);
}

/** A term in use ("the so-called “green corridor”") is part of what is reported, as any word is. */
function holdsQuote({ parts }: Content, units: Sentence['units']): boolean {
  return parts.some(({ from, to }) =>
    units
      .slice(from, to + 1)
      .some(({ stretch }, index) => stretch !== undefined && !isTermInUse(units, from + index)),
  );
}
