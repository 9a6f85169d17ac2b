import { Worker } from 'node:worker_threads';
import type { ProcessMessage, ProcessReply, ProcessRequest } from './reading/read-job.ts';

/**
 * The disposable process one file is read in. The reading is done by a thread, because readers block: this side watches
 * the memory of both, most of which (buffers, inflated streams) no heap limit counts, and tells the host.
 */

/** A hostile file takes memory at a gigabyte a second. */
const WATCH_EVERY_MS = 10;
/** Of the limit; the rest is left for what is not on the heap. */
const HEAP_SHARE = 0.7;
const MEGABYTE = 1024 * 1024;

/** Electron's channel to the program that started a utility process; @types/node does not know it. */
interface ParentPort {
  readonly on: (event: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown) => void;
}
const { parentPort } = process as { readonly parentPort?: ParentPort };

let thread: Worker | null = null;

if (parentPort) {
  parentPort.on('message', ({ data }) => hear(data as ProcessRequest | ProcessReply));
} else {
  process.on('message', (message) => hear(message as ProcessRequest | ProcessReply));
  process.once('disconnect', () => process.exit());
}

function hear(message: ProcessRequest | ProcessReply): void {
  if ('standing' in message) thread?.postMessage(message);
  else thread ??= begin(message);
}

function begin(request: ProcessRequest): Worker {
  const { memoryBytes } = request.limits;
  const thread = new Worker(new URL(import.meta.url.replace('-process.', '-thread.')), {
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: (memoryBytes * HEAP_SHARE) / MEGABYTE },
  });
  const finish = (message: ProcessMessage) => {
    clearInterval(watch);
    thread.removeAllListeners();
    void thread.terminate();
    answer(message);
  };
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > memoryBytes) finish({ fault: { reason: 'too-much-memory' } });
  }, WATCH_EVERY_MS);
  thread.on('message', (message: ProcessMessage) => {
    if ('progress' in message || 'asks' in message) answer(message);
    else finish(message);
  });
  thread.once('error', (error: Error & { readonly code?: string }) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finish({ fault: { reason: 'too-much-memory' } });
    else finish({ crash: error.name });
  });
  thread.once('exit', () => finish({ crash: 'the thread ended' }));
  thread.postMessage(request);
  return thread;
}

/** The host ends this process when it has the answer. */
function answer(message: ProcessMessage): void {
  if (parentPort) parentPort.postMessage(message);
  else process.send?.(message);
}
