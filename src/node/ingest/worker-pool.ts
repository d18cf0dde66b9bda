import type { Worker } from 'node:worker_threads';

/** Threads that each do one job at a time. */
export interface WorkerPool<Job, Result> {
  /** Rejects when the thread that had the job is lost (out of memory); another thread takes its place. */
  run(job: Job): Promise<Result>;
  close(): Promise<void>;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts up to `size` threads, as jobs come. */
export function startWorkerPool<Job, Result>(
  startWorker: () => Worker,
  size: number,
): WorkerPool<Job, Result> {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: Waiting<Job, Result>[] = [];

  const assign = () => {
    while (waiting.length > 0 && (idle.length > 0 || all.size < size)) {
      const next = waiting.shift();
      const worker = idle.pop() ?? start();
      if (next) give(worker, next);
    }
  };
  const start = () => {
    const worker = startWorker();
    // A lost thread may report twice, and an 'error' that nobody listens to would end the process.
    worker.on('error', () => {});
    all.add(worker);
    return worker;
  };
  const give = (worker: Worker, { job, resolve, reject }: Waiting<Job, Result>) => {
    // Each by name: a Worker needs listeners of its own, which removeAllListeners would take away.
    const stopListening = () => {
      worker.off('message', succeed);
      worker.off('error', lose);
      worker.off('exit', lose);
    };
    const succeed = (result: Result) => {
      stopListening();
      idle.push(worker);
      assign();
      resolve(result);
    };
    const lose = (error: unknown) => {
      stopListening();
      all.delete(worker);
      assign();
      reject(error instanceof Error ? error : new Error('the thread ended'));
    };
    worker.on('message', succeed);
    worker.on('error', lose);
    worker.on('exit', lose);
    worker.postMessage(job);
  };

  return {
    run: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        assign();
      }),
    close: async () => {
      await Promise.all(Array.from(all, (worker) => worker.terminate()));
    },
  };
}
