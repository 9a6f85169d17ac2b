import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OwnProcess } from '../host.ts';

/** The young and code parts of the heap come on top; what is not on the heap the process watches itself. */
const HEAP_MB = 512;

/**
 * Starts a script on this Node with an empty environment and Node's permission model: it may read the program it
 * belongs to, and can write no file and start no process. Node 24 has no switch for the network;
 * read-file-process.ts takes the doors to it away.
 */
export function startNodeProcess(script: URL): OwnProcess {
  const child = fork(script, [], {
    env: {},
    execArgv: [
      '--permission',
      ...programFolders(script).map((folder) => `--allow-fs-read=${folder}`),
      // The reader works in a thread, so that the process can watch its memory and answer meanwhile.
      '--allow-worker',
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${HEAP_MB}`,
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A process that is gone before it took its message is told by its exit.
  child.on('error', () => undefined);
  return {
    send: (message) => {
      child.send(message as object, () => undefined);
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      if (child.pid === undefined) queueMicrotask(listener);
      else child.once('exit', listener);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}

/** What the script may read: its own bundle, or a checkout's sources and libraries. */
function programFolders(script: URL): readonly string[] {
  const places = script.pathname.endsWith('.ts')
    ? ['../', '../../core/', '../../node_modules/', '../../package.json']
    : ['./'];
  return places.map((place) => fileURLToPath(new URL(place, script)));
}
