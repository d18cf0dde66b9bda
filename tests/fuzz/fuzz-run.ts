import { seededRandom } from '../bench/random.ts';

/** `npm run fuzz` takes a new seed each time; `npm test` always the same. FUZZ_SEED repeats a run. */
const isSearch = process.env.npm_lifecycle_event === 'fuzz';
const SEED = Number(process.env.FUZZ_SEED ?? (isSearch ? Date.now() % 1e9 : 20261125));
const CASES = Number(process.env.FUZZ_CASES ?? (isSearch ? 10_000 : 2000));
/** No case may keep the reader waiting for longer. Of processor time: the machine may be busy with others. */
const MOST_MS = 1000;

interface FuzzCase {
  readonly kind: string;
  /** What a person needs to see in order to repeat it. */
  readonly input: string;
  readonly outcome: string;
  readonly milliseconds: number;
}

/** What came of a case, and what must be true of it: the reader does not wait for that, so it is not timed. */
type Result = Omit<FuzzCase, 'milliseconds'> & { readonly check?: () => void };

/** Runs the cases one after the other, tells how they went, and returns those that took too long. `share` is of their usual number. */
export function runCases(
  name: string,
  run: (random: ReturnType<typeof seededRandom>) => Result,
  share = 1,
): readonly FuzzCase[] {
  const random = seededRandom(SEED);
  const tally = new Map<string, number>();
  const slow: FuzzCase[] = [];
  let slowest: FuzzCase | undefined;
  for (let index = 0; index < CASES * share; index += 1) {
    const started = process.cpuUsage();
    const { check, ...result } = run(random);
    const { user, system } = process.cpuUsage(started);
    check?.();
    const done = { ...result, milliseconds: (user + system) / 1000 };
    tally.set(done.outcome, (tally.get(done.outcome) ?? 0) + 1);
    if (slowest === undefined || done.milliseconds > slowest.milliseconds) slowest = done;
    if (done.milliseconds > MOST_MS) slow.push(done);
  }
  const counts = [...tally].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  const worst = `slowest ${slowest?.milliseconds.toFixed(0)} ms (${slowest?.kind})`;
  console.info(`${name}: seed ${SEED}, ${CASES * share} cases: ${counts}; ${worst}`);
  return slow;
}
