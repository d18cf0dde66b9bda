import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type FoundName, foundNames } from '../golden/score-names.ts';
import { analyzeLines } from '../support/analyze-lines.ts';

/** Something that finds names in paragraphs. */
export interface NameFinder {
  readonly name: string;
  readonly find: (paragraphs: readonly string[]) => readonly FoundName[];
}

const CACHE = resolve('node_modules/.cache/communique/name-finders');
/** Not dependencies of the project: nothing but this comparison uses them. */
const PACKAGES = ['compromise@14.17.0', 'wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'] as const;

/** The pipeline’s rules and two maintained libraries, installed into a cache once. */
export function startNameFinders(): readonly NameFinder[] {
  if (!existsSync(join(CACHE, 'node_modules'))) install();
  const load = createRequire(join(CACHE, 'package.json'));
  return [
    { name: 'rules', find: (paragraphs) => foundNames(analyzeLines(paragraphs)) },
    { name: PACKAGES[0], find: findWithCompromise(load('compromise')) },
    {
      name: `${PACKAGES[1]}, its small model`,
      find: findWithWink(load('wink-nlp'), load('wink-eng-lite-web-model')),
    },
  ];
}

function install(): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--no-save', '--loglevel=error', ...PACKAGES], {
    cwd: CACHE,
    stdio: 'inherit',
  });
}

const SELECTIONS = [
  ['people', 'Person'],
  ['organizations', 'Organization'],
  ['places', 'Place'],
] as const;

const offsets = v.array(
  v.object({ text: v.string(), offset: v.object({ start: v.number(), length: v.number() }) }),
);

/** Its three selections, with the offsets that it gives. */
function findWithCompromise(nlp: unknown): NameFinder['find'] {
  const read = v.parse(v.function(), nlp);
  return (paragraphs) =>
    paragraphs.flatMap((text, paragraph) => {
      const document: unknown = read(text);
      return SELECTIONS.flatMap(([selection, type]) => {
        const chosen = call(document, selection);
        return v.parse(offsets, call(chosen, 'json', { offset: true })).map(({ offset, text: key }) => ({
          paragraph,
          start: offset.start,
          end: offset.start + offset.length,
          type,
          key,
        }));
      });
    });
}

/** It marks dates, sums and the like; none of its entity types is a person, a body or a place. */
function findWithWink(wink: unknown, model: unknown): NameFinder['find'] {
  const nlp: unknown = v.parse(v.function(), wink)(model);
  const its = v.parse(v.object({ its: v.looseObject({ type: v.unknown() }) }), nlp).its;
  return (paragraphs) => {
    for (const text of paragraphs) {
      const types = v.parse(
        v.array(v.string()),
        call(call(call(nlp, 'readDoc', text), 'entities'), 'out', its.type),
      );
      if (types.some((type) => /PERSON|ORG|PLACE|GPE|LOC/.test(type)))
        throw new Error(`wink-nlp has learnt ${types}`);
    }
    return [];
  };
}

function call(target: unknown, method: string, ...args: unknown[]): unknown {
  const object = v.parse(v.looseObject({ [method]: v.function() }), target);
  return object[method]?.apply(target, args);
}
