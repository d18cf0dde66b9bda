import { LoadError } from './load-error.ts';
import { recoverPart } from './recover-part.ts';

/** Waits for a part of Communiqué that is fetched when first needed; one that does not arrive is a LoadError. */
export async function loadPart<Part>(part: Promise<Part>, path: string): Promise<Part> {
  try {
    return await part.catch(recoverPart);
  } catch {
    throw new LoadError('unreachable', path, 'the part of Communiqué that reads this file did not arrive');
  }
}
