import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import type { OwnProcess } from '../backend/host.ts';

/**
 * A process of ours as Electron starts one: the packaged program cannot be started as Node (fuse `runAsNode`). It gets
 * as good as no environment. Node's permission flags mean nothing to it: what a file reader may not do, its own script
 * takes away.
 */
export function startUtilityProcess(script: URL): OwnProcess {
  const child = utilityProcess.fork(fileURLToPath(script), [], {
    env: neededBySystem(),
    stdio: 'ignore',
    serviceName: 'File reader',
  });
  let wanted = true;
  // Told to end before it ran: it is ended when it does.
  child.once('spawn', () => {
    if (!wanted) end();
  });
  const end = () => {
    try {
      // `child.kill` asks politely on POSIX, and a process that is busy need not hear.
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    } catch {
      // It is gone.
    }
    child.kill();
  };
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', () => listener()),
    kill: () => {
      wanted = false;
      end();
    },
  };
}

/** Windows finds its own libraries by it; Node adds it by itself, Electron does not. */
function neededBySystem(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return process.platform === 'win32' && SystemRoot !== undefined ? { SystemRoot } : {};
}
