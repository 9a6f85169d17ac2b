import { Worker } from 'node:worker_threads';

/** To the thread. */
export interface ThreadQuestion<Job> {
  readonly id: number;
  readonly job: Job;
}

/** From the thread: what came of it, or the kind of fault without its text. */
export type ThreadAnswer<Value> =
  | { readonly id: number; readonly value: Value }
  | { readonly id: number; readonly fault: string };

/** The job was not done: the thread could not do it, died or took too long. */
export class ThreadFault extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ThreadFault';
  }
}

export interface AskedThread<Job, Value> {
  /** Throws ThreadFault. */
  readonly ask: (job: Job) => Promise<Value>;
  readonly close: () => Promise<void>;
}

export interface ThreadSetup {
  /** What the thread runs, or what it was bundled to. */
  readonly script: URL;
  readonly name: string;
  readonly timeLimitMs: number;
}

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * One thread that is started at the first job and kept. It does not keep the process alive. A thread that crashed or
 * hangs is ended, every job in it is answered, and the next starts another.
 */
export function createThread<Job, Value>({ script, name, timeLimitMs }: ThreadSetup): AskedThread<Job, Value> {
  const waiting = new Map<number, Waiting<Value>>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(script, { name });
    started.on('message', (answer: ThreadAnswer<Value>) => settle(answer));
    started.on('error', (error) => abandon(started, error.name));
    started.on('exit', () => abandon(started, 'the thread ended'));
    started.unref();
    worker = started;
    return started;
  }

  function settle(answer: ThreadAnswer<Value>): void {
    const asker = waiting.get(answer.id);
    if (!asker) return;
    waiting.delete(answer.id);
    clearTimeout(asker.timer);
    if (waiting.size === 0) worker?.unref();
    if ('fault' in answer) asker.reject(new ThreadFault(answer.fault));
    else asker.resolve(answer.value);
  }

  /** Every job in a lost thread is answered: a page must never wait for nothing. */
  function abandon(lost: Worker, reason: string): void {
    if (worker !== lost) return;
    worker = null;
    void lost.terminate();
    for (const id of [...waiting.keys()]) settle({ id, fault: reason });
  }

  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const running = worker ?? start();
        running.ref();
        const timer = setTimeout(() => abandon(running, `no answer in ${timeLimitMs} ms`), timeLimitMs);
        waiting.set(id, { resolve, reject, timer });
        running.postMessage({ id, job } satisfies ThreadQuestion<Job>);
      }),
    close: async () => {
      const ending = worker;
      if (ending) abandon(ending, 'the program is closing');
      await ending?.terminate();
    },
  };
}
