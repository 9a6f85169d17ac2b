import { Worker } from 'node:worker_threads';
import { Refused } from '../refused.ts';
import type { ExportAnswer, ExportJob, ExportRequest, PackJob } from './export-job.ts';

export interface ExportWorker {
  /** Throws Refused `export-failed` when the file cannot be made, the thread dies or the time is up. */
  readonly make: (job: ExportJob | PackJob) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface ExportWorkerSetup {
  /** `word-worker.ts`, or what it was bundled to. */
  readonly script: URL;
  readonly timeLimitMs: number;
  readonly log: (line: string) => void;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * One thread for all exports, started at the first and kept, because loading the Word writer takes longer than writing.
 * It does not keep the process alive. A thread that crashed or hangs is ended, and the next export starts another.
 */
export function createExportWorker({ script, timeLimitMs, log }: ExportWorkerSetup): ExportWorker {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(script, { name: 'word-worker' });
    started.on('message', (answer: ExportAnswer) => settle(answer));
    started.on('error', (error) => abandon(started, error.name));
    started.on('exit', () => abandon(started, 'the thread ended'));
    started.unref();
    worker = started;
    return started;
  }

  function settle(answer: ExportAnswer): void {
    const { id } = answer;
    const asker = waiting.get(id);
    if (!asker) return;
    waiting.delete(id);
    clearTimeout(asker.timer);
    if (waiting.size === 0) worker?.unref();
    if ('bytes' in answer) asker.resolve(answer.bytes);
    else asker.reject(failed(answer.fault));
  }

  /** Every job in a lost thread is answered: a page must never wait for nothing. */
  function abandon(lost: Worker, reason: string): void {
    if (worker !== lost) return;
    worker = null;
    void lost.terminate();
    for (const id of [...waiting.keys()]) settle({ id, fault: reason });
  }

  function failed(fault: string): Refused {
    log(`export failed: ${fault}`);
    return new Refused(
      'export-failed',
      'The file could not be made. The note itself is safe. Try again, or export to the other format.',
    );
  }

  return {
    make: (job) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        const running = worker ?? start();
        running.ref();
        const timer = setTimeout(() => abandon(running, `no answer in ${timeLimitMs} ms`), timeLimitMs);
        waiting.set(id, { resolve, reject, timer });
        running.postMessage({ id, job } satisfies ExportRequest);
      }),
    close: async () => {
      const ending = worker;
      if (ending) abandon(ending, 'the program is closing');
      await ending?.terminate();
    },
  };
}
