import type { NoteFile } from '../../../core/contract/note-file.ts';
import type { ArticleFile } from '../../../core/contract/source-methods.ts';
import type { Extraction, ExtractionInput } from '../../../core/extraction/extraction.ts';
import type { Note } from '../../../core/note/note.ts';
import type { TemplateProposal } from '../../../core/templates/from-word/proposal.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import type { StartProcess } from '../host.ts';
import type {
  ProcessLimits,
  ProcessMessage,
  ProcessRequest,
  ReadJob,
  ReadNote,
  ReadProgress,
  ReadResult,
} from './read-job.ts';
import { runProcess, stopped } from './run-process.ts';
import { refuseFault } from './unreadable.ts';

export interface FileReader {
  /**
   * Reads an article in a process of its own and finds facts in it. Throws Refused: `unreadable` saying what is wrong
   * with the file, `cancelled` once `signal` is aborted. Either way the process is gone and nothing is left behind.
   */
  readonly read: (
    job: ReadJob,
    onProgress: (progress: ReadProgress) => void,
    signal: AbortSignal,
  ) => Promise<ReadResult>;
  /**
   * Reads a Word or Markdown file as a note. One that carries a note is compared with that note as `standing` says it
   * stands here. Throws as `read` does, and what `standing` throws.
   */
  readonly readNote: (
    file: NoteFile,
    asked: {
      readonly standing: (carried: Note) => Note;
      readonly onProgress: (progress: ReadProgress) => void;
      readonly signal: AbortSignal;
    },
  ) => Promise<ReadNote>;
  /** Reads a Word document as a template. Throws as `read` does. */
  readonly readTemplate: (file: NoteFile, signal: AbortSignal) => Promise<TemplateProposal>;
  /** Reads a Word document as a mould. Throws as `read` does. */
  readonly readMould: (file: NoteFile, signal: AbortSignal) => Promise<Mould>;
  /** Finds facts in an article read before: a source described anew. Throws as `read` does. */
  readonly extractAgain: (input: ExtractionInput, signal: AbortSignal) => Promise<Extraction>;
  /** Ends what is running; those who wait are refused. */
  readonly close: () => void;
}

export interface FileReaderSetup {
  readonly start: StartProcess;
  /** `read-file-process.ts`, or what it was bundled to. */
  readonly script: URL;
  readonly limits?: Partial<ReadLimits>;
  /** Kinds of faults only; never words of an article. */
  readonly log: (line: string) => void;
}

export interface ReadLimits extends ProcessLimits {
  readonly timeMs: number;
  readonly inputBytes: number;
  /** Processes at once; the others wait in line. */
  readonly atOnce: number;
}

export const READ_LIMITS: ReadLimits = {
  timeMs: 30_000,
  memoryBytes: 600 * 1024 * 1024,
  inputBytes: 50 * 1024 * 1024,
  textBytes: 5 * 1024 * 1024,
  atOnce: 2,
};

interface Waiting {
  readonly begin: () => void;
}

/** One process a file; at most `atOnce` of them, the rest wait in line in the order they came. */
export function createFileReader({ start, script, log, ...setup }: FileReaderSetup): FileReader {
  const limits = { ...READ_LIMITS, ...setup.limits };
  const line: Waiting[] = [];
  const closing = new AbortController();
  let running = 0;

  async function run<T>(
    request: (limits: ProcessLimits) => ProcessRequest,
    take: (message: ProcessMessage) => T | undefined,
    signal: AbortSignal,
    standing?: (carried: Note) => Note,
  ): Promise<T> {
    const ended = AbortSignal.any([signal, closing.signal]);
    await waitForTurn(ended);
    try {
      const { memoryBytes, textBytes } = limits;
      return await runProcess({
        child: start(script),
        request: request({ memoryBytes, textBytes }),
        take,
        ...(standing ? { standing } : {}),
        timeMs: limits.timeMs,
        signal: ended,
        log,
      });
    } finally {
      running -= 1;
      line.shift()?.begin();
    }
  }

  function waitForTurn(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(stopped());
    if (running < limits.atOnce) {
      running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        line.splice(line.indexOf(waiting), 1);
        reject(stopped());
      };
      const waiting: Waiting = {
        begin: () => {
          signal.removeEventListener('abort', leave);
          running += 1;
          resolve();
        },
      };
      line.push(waiting);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  return {
    read: async (job, onProgress, signal) => {
      if (sizeOf(job.article) > limits.inputBytes) throw refuseFault({ reason: 'too-large' });
      return run(
        (own) => ({ do: 'read', job, limits: own }),
        (message) => {
          if ('progress' in message) onProgress(message.progress);
          return 'result' in message ? message.result : undefined;
        },
        signal,
      );
    },
    readNote: async (file, { standing, onProgress, signal }) => {
      if (file.bytes.byteLength > limits.inputBytes) throw refuseFault({ reason: 'too-large' });
      return run(
        (own) => ({ do: 'read-note', file, limits: own }),
        (message) => {
          if ('progress' in message) onProgress(message.progress);
          return 'note' in message ? message.note : undefined;
        },
        signal,
        standing,
      );
    },
    readTemplate: async (file, signal) => {
      if (file.bytes.byteLength > limits.inputBytes) throw refuseFault({ reason: 'too-large' });
      return run(
        (own) => ({ do: 'read-template', file, limits: own }),
        (message) => ('template' in message ? message.template : undefined),
        signal,
      );
    },
    readMould: async (file, signal) => {
      if (file.bytes.byteLength > limits.inputBytes) throw refuseFault({ reason: 'too-large' });
      return run(
        (own) => ({ do: 'read-mould', file, limits: own }),
        (message) => ('mould' in message ? message.mould : undefined),
        signal,
      );
    },
    extractAgain: (input, signal) =>
      run(
        (own) => ({ do: 'extract', input, limits: own }),
        (message) => ('extraction' in message ? message.extraction : undefined),
        signal,
      ),
    close: () => closing.abort(),
  };
}

function sizeOf(article: ArticleFile): number {
  return article.kind === 'file' ? article.bytes.byteLength : Buffer.byteLength(article.text);
}
