import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type Order =
  | { readonly do: 'become-nobody' | 'close' }
  | { readonly do: 'open'; readonly path: string }
  | { readonly do: 'copy'; readonly path: string }
  | { readonly do: 'look'; readonly note: string }
  | { readonly do: 'save'; readonly note: string; readonly text: string }
  | { readonly do: 'save-on-and-on'; readonly note: string; readonly filler: string };

export interface Answer {
  readonly ok: boolean;
  readonly code?: string;
  readonly saved?: boolean;
  readonly text?: string;
  readonly readOnly?: boolean;
  /** Of save-on-and-on: how many saves were acknowledged. */
  readonly count?: number;
}

export interface DeskProcess {
  readonly ask: (order: Order) => Promise<Answer>;
  /** Calls back for every answer after the first of save-on-and-on. */
  readonly listen: (listener: (answer: Answer) => void) => void;
  /** SIGKILL: no handler runs, nothing is flushed. */
  readonly kill: () => Promise<void>;
}

const script = fileURLToPath(new URL('desk-child.ts', import.meta.url));

/** Another process over the same code. `fileLimitKb` bounds every file it writes, as a full disk would. */
export function startDeskProcess({ fileLimitKb }: { readonly fileLimitKb?: number } = {}): DeskProcess {
  const child =
    fileLimitKb === undefined
      ? spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      : spawn('bash', ['-c', `ulimit -f ${fileLimitKb}; exec "$0" "$1"`, process.execPath, script], {
          stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        });
  return {
    ask: (order) => ask(child, order),
    listen: (listener) => child.on('message', (answer) => listener(answer as Answer)),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'close');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function ask(child: ChildProcess, order: Order): Promise<Answer> {
  const answered = once(child, 'message');
  child.send(order);
  const [answer] = await answered;
  return answer as Answer;
}
