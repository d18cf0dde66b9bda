import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { PictureCard } from '#domain/quotation-picture.ts';
import { drawPicture } from './draw-picture.ts';

const FOLDER = 'node_modules/.cache/communique-pictures';

/** All that decides on a picture beside its card: how it is drawn, and with which packages. */
const DRAWING = ['src/node/draw-picture.ts', 'package-lock.json'];

/** The picture of a card, drawn only if none was ever drawn of the same words in the same way. */
export async function cachedPicture(card: PictureCard): Promise<Uint8Array> {
  const hash = createHash('sha256').update(JSON.stringify(card));
  for (const path of DRAWING) hash.update(readFileSync(resolve(path)));
  const file = resolve(FOLDER, `${hash.digest('hex')}.png`);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const picture = await drawPicture(card);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
  return picture;
}

function readKept(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
