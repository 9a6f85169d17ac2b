import type { Note } from '../../../core/note/note.ts';
import type { OwnProcess } from '../host.ts';
import { Refused } from '../refused.ts';
import type { ProcessMessage, ProcessReply, ProcessRequest } from './read-job.ts';
import { refuseFault } from './unreadable.ts';

export interface ProcessRun<T> {
  readonly child: OwnProcess;
  readonly request: ProcessRequest;
  /** The answer in a message, or undefined when it is none yet. */
  readonly take: (message: ProcessMessage) => T | undefined;
  /** A carried note as it stands, asked once; what this throws ends the process. Absent: nothing is asked. */
  readonly standing?: (carried: Note) => Note;
  readonly timeMs: number;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

/** Sends one request to a fresh process and ends the process when it answered, failed, took too long or was stopped. */
export function runProcess<T>({ child, request, take, standing, timeMs, signal, log }: ProcessRun<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let ended = false;
    let told = false;
    const end = (settle: () => void) => {
      if (ended) return;
      // Ending it makes it exit, which is no news.
      ended = true;
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      child.kill();
      settle();
    };
    const tell = (carried: Note) => {
      if (!standing || told || ended) return;
      told = true;
      try {
        child.send({ standing: standing(carried) } satisfies ProcessReply);
      } catch (error) {
        end(() => reject(error));
      }
    };
    const stop = () => end(() => reject(stopped()));
    const timer = setTimeout(() => end(() => reject(refuseFault({ reason: 'too-slow' }))), timeMs);
    signal.addEventListener('abort', stop, { once: true });
    child.onExit(() => {
      end(() => {
        log('reading a file failed: the process ended without an answer');
        reject(refuseFault({ reason: 'crashed' }));
      });
    });
    child.onMessage((data) => {
      // From our own script, over a channel only it holds.
      const message = data as ProcessMessage;
      if ('fault' in message) {
        end(() => reject(refuseFault(message.fault)));
      } else if ('crash' in message) {
        log(`reading a file failed: ${message.crash}`);
        end(() => reject(refuseFault({ reason: 'crashed' })));
      } else if ('asks' in message) {
        tell(message.asks);
      } else {
        const answer = take(message);
        if (answer !== undefined) end(() => resolve(answer));
      }
    });
    child.send(request);
  });
}

/** What whoever asked is told when the import was stopped. */
export function stopped(): Refused {
  return new Refused('cancelled', 'The import was stopped. Your dossier is unchanged.');
}
