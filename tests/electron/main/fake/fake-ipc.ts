import { EventEmitter } from 'node:events';
import type { IpcMain, IpcRenderer } from 'electron';
import type { FakeFrame } from './fake-frame.ts';
import type { FakeWebContents } from './fake-window.ts';

type InvokeHandler = Parameters<IpcMain['handle']>[1];

/** Who sends a message, as Electron tells the main process. */
export interface FakeSender {
  readonly sender: FakeWebContents;
  readonly senderFrame: FakeFrame | null;
}

export class FakeIpcMain extends EventEmitter implements Pick<IpcMain, 'handle'> {
  readonly handlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }

  /** Delivers an invoke as if it came from this sender; what crosses is cloned both ways, as Electron does. */
  async receiveInvoke(channel: string, from: FakeSender, ...words: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const cloned: unknown[] = structuredClone(words);
    // The real event has dozens of members of Electron's own classes; ours has what the shell reads.
    const event = from as unknown as Parameters<InvokeHandler>[0];
    return structuredClone(await handler(event, ...cloned));
  }

  receiveSend(channel: string, from: FakeSender, ...words: unknown[]): void {
    const cloned: unknown[] = structuredClone(words);
    this.emit(channel, from, ...cloned);
  }
}

/** The page's end of the pair, bound to one web contents at a time. */
export class FakeIpcRenderer extends EventEmitter implements Pick<IpcRenderer, 'invoke' | 'send'> {
  readonly #main: FakeIpcMain;
  #contents: FakeWebContents | null = null;

  constructor(main: FakeIpcMain) {
    super();
    this.#main = main;
  }

  attach(contents: FakeWebContents): void {
    this.#contents = contents;
    contents.on('fake-sent', (channel: string, words: readonly unknown[]) => {
      this.emit(channel, { sender: this }, ...words);
    });
  }
  invoke(channel: string, ...words: unknown[]): Promise<unknown> {
    return this.#main.receiveInvoke(channel, this.#from(), ...words);
  }
  send(channel: string, ...words: unknown[]): void {
    this.#main.receiveSend(channel, this.#from(), ...words);
  }
  #from(): FakeSender {
    if (this.#contents === null) throw new Error('No page is attached');
    return { sender: this.#contents, senderFrame: this.#contents.mainFrame };
  }
}
