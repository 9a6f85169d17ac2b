import { nameFault } from '../answer-thread.ts';
import { createThread, ThreadFault } from '../ask-thread.ts';
import { Refused } from '../refused.ts';
import type { ExportJob, PackJob } from './export-job.ts';

export interface ExportWorker {
  /** Throws Refused `export-failed` when the file cannot be made, the thread dies or the time is up. */
  readonly make: MakeFile;
  readonly close: () => Promise<void>;
}

/** What make-file.ts does, wherever it runs. */
export type MakeFile = (job: ExportJob | PackJob) => Promise<Uint8Array>;

interface ExportWorkerSetup {
  /** `word-worker.ts`, or what it was bundled to. */
  readonly script: URL;
  readonly timeLimitMs: number;
  readonly log: (line: string) => void;
}

/** One thread for all exports, because loading the Word writer takes longer than writing. */
export function createExportWorker({ script, timeLimitMs, log }: ExportWorkerSetup): ExportWorker {
  const thread = createThread<ExportJob | PackJob, Uint8Array>({ script, name: 'word-worker', timeLimitMs });
  return {
    make: (job) =>
      thread.ask(job).catch((error: unknown) => {
        if (!(error instanceof ThreadFault)) throw error;
        log(`export failed: ${error.message}`);
        throw exportFailed();
      }),
    close: thread.close,
  };
}

/** Exports in the thread that asks, for a process nobody else waits for: a thread of its own takes longer to start. */
export function createExportHere(makeFile: MakeFile, log: (line: string) => void): ExportWorker {
  return {
    make: (job) =>
      makeFile(job).catch((error: unknown) => {
        log(`export failed: ${nameFault(error)}`);
        throw exportFailed();
      }),
    close: () => Promise.resolve(),
  };
}

function exportFailed(): Refused {
  return new Refused(
    'export-failed',
    'The file could not be made. The note itself is safe. Try again, or export to the other format.',
  );
}
