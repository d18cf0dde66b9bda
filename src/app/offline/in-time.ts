/** A line this slow is as good as none to a reader whose article is stored. */
const PATIENCE_MS = 5000;

/** The answer, or a rejection once a reader has waited long enough for it. */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The network is too slow')), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
