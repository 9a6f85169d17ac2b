import { EventEmitter } from 'node:events';
import type { FromPage, ToPage } from '../world/isolated-world.ts';

type Handler = (event: object, ...words: unknown[]) => unknown;

export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** Runs the handler for a message of a page; returns what to tell the page, if anything. */
  async receive(message: FromPage, event: object): Promise<ToPage | null> {
    if (message.type === 'preload-failed') throw new Error(`Unable to load preload script: ${message.reason}`);
    const { channel } = message;
    if (message.type === 'send') {
      this.emit(channel, event, ...message.words);
      return null;
    }
    const handler = this.#handlers.get(channel);
    const { id } = message;
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { type: 'answer', id, value: await handler(event, ...message.words) };
    } catch (error) {
      return { type: 'failed', id, channel, reason: String(error) };
    }
  }
}

export const ipcMain = new IpcMain();
