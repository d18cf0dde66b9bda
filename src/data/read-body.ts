import { nextTask } from './next-task.ts';

/** So much is read and decoded without a pause. */
const PIECE_BYTES = 100_000;

/** The text of a response. A large one is read in pieces, between which the page answers. Rejected when it is cut off. */
export async function readBody(response: Response): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let unpaused = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    // What has come before anyone asked for it comes as one.
    for (let start = 0; start < read.value.byteLength; start += PIECE_BYTES) {
      const piece = read.value.subarray(start, start + PIECE_BYTES);
      unpaused += piece.byteLength;
      if (unpaused > PIECE_BYTES) {
        unpaused = piece.byteLength;
        await nextTask();
      }
      pieces.push(decoder.decode(piece, { stream: true }));
    }
  }
  return pieces.join('') + decoder.decode();
}
