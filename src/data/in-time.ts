/** Longer than this a reader does not wait for what there is another way to. */
const PATIENCE_MS = 5000;

/** The answer, or a rejection once a reader has waited long enough for it. */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('There was no answer in time')), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
