/**
 * Why a file did not arrive whole: `unreachable` no answer from the network · `missing` there is no such file ·
 * `refused` the server answered with an error · `broken` the file came, but it is damaged or not of our format.
 */
export type LoadFailure = 'unreachable' | 'missing' | 'refused' | 'broken';

/** A failed load. `failure` is what a reader is told of; the message, with path and `detail`, is for whoever mends the file. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: LoadFailure;
  readonly path: string;
  readonly detail: string;

  constructor(failure: LoadFailure, path: string, detail: string) {
    super(`${path}: ${detail}`);
    this.failure = failure;
    this.path = path;
    this.detail = detail;
  }
}
