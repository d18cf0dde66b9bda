import { nextTask } from './next-task.ts';

/** So much is read and decoded without a pause. */
const PIECE_BYTES = 250_000;

/** The text of a response. A large one is read in pieces, between which the page answers. Rejected when it is cut off. */
export async function readBody(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let unpaused = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(decoder.decode(read.value, { stream: true }));
    unpaused += read.value.byteLength;
    if (unpaused > PIECE_BYTES) {
      unpaused = 0;
      await nextTask();
    }
  }
  return pieces.join('') + decoder.decode();
}
