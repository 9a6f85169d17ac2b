import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer, ThreadQuestion } from './ask-thread.ts';

/** Does every job this thread is asked for (ask-thread.ts). */
export function answerThread<Job, Value>(work: (job: Job) => Promise<Value>): void {
  const answer = (message: ThreadAnswer<Value>) => parentPort?.postMessage(message);
  parentPort?.on('message', ({ id, job }: ThreadQuestion<Job>) => {
    work(job)
      .then((value) => answer({ id, value }))
      .catch((error: unknown) => answer({ id, fault: nameFault(error) }));
  });
}

/** Kind and place of what was thrown; its message may quote a note. */
export function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 4)].join('\n');
}
