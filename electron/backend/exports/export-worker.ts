import { createThread, ThreadFault } from '../ask-thread.ts';
import { Refused } from '../refused.ts';
import type { ExportJob, PackJob } from './export-job.ts';

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

/** One thread for all exports, because loading the Word writer takes longer than writing. */
export function createExportWorker({ script, timeLimitMs, log }: ExportWorkerSetup): ExportWorker {
  const thread = createThread<ExportJob | PackJob, Uint8Array>({ script, name: 'word-worker', timeLimitMs });
  return {
    make: async (job) => {
      try {
        return await thread.ask(job);
      } catch (error) {
        if (!(error instanceof ThreadFault)) throw error;
        log(`export failed: ${error.message}`);
        throw new Refused(
          'export-failed',
          'The file could not be made. The note itself is safe. Try again, or export to the other format.',
        );
      }
    },
    close: thread.close,
  };
}
