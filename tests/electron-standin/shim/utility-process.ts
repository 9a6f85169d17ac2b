import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface ForkOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: 'ignore' | 'inherit';
}

const parentPort = fileURLToPath(new URL('./parent-port.mjs', import.meta.url));

/**
 * Electron's utility process as a Node of its own whose `process.parentPort` leads here. As in Electron, the message of
 * an event is bare on this side, and what is posted before it runs waits for it.
 */
export class UtilityProcess extends EventEmitter {
  private readonly child: ChildProcess;

  constructor(module: string, words: readonly string[], { env, stdio = 'inherit' }: ForkOptions) {
    super();
    this.child = fork(module, words, {
      ...(env === undefined ? {} : { env }),
      execArgv: ['--import', parentPort],
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    });
    this.child.on('spawn', () => this.emit('spawn'));
    this.child.on('message', (message) => this.emit('message', message));
    this.child.on('exit', (code) => this.emit('exit', code ?? 1));
    this.child.on('error', () => undefined);
  }

  get pid(): number | undefined {
    return this.child.exitCode === null && this.child.signalCode === null ? this.child.pid : undefined;
  }

  postMessage(message: unknown): void {
    this.child.send(message as object, () => undefined);
  }

  kill(): boolean {
    return this.child.kill();
  }
}

export const utilityProcess = {
  fork: (module: string, words: readonly string[] = [], options: ForkOptions = {}) =>
    new UtilityProcess(module, words, options),
};
