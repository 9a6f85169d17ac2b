import { EventEmitter, once } from 'node:events';
import WebSocket from 'ws';
import type { CdpCommands, CdpEvents } from './cdp-commands.ts';

/** One connection to Chromium's DevTools endpoint, or one session on it (a page). */
export interface Cdp {
  readonly send: <Name extends keyof CdpCommands>(
    name: Name,
    input: CdpCommands[Name]['in'],
  ) => Promise<CdpCommands[Name]['out']>;
  readonly on: <Name extends keyof CdpEvents>(name: Name, listener: (event: CdpEvents[Name]) => void) => void;
  readonly session: (sessionId: string) => Cdp;
}

interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const LARGEST_MESSAGE = 256 * 1024 * 1024;

/** Connects to `ws://…`; rejects when nobody listens there. */
export async function connectCdp(endpoint: string): Promise<Cdp> {
  const socket = new WebSocket(endpoint, { perMessageDeflate: false, maxPayload: LARGEST_MESSAGE });
  const events = new EventEmitter().setMaxListeners(0);
  const waiting = new Map<number, { resolve: (out: unknown) => void; reject: (error: Error) => void; name: string }>();
  let lastId = 0;

  socket.on('message', (data) => {
    const message: Message = JSON.parse(data.toString());
    if (message.id === undefined) {
      events.emit(`${message.sessionId ?? ''}:${message.method}`, message.params);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error !== undefined) call?.reject(new Error(`${call.name}: ${message.error.message}`));
    else call?.resolve(message.result);
  });
  socket.on('close', () => {
    for (const { reject, name } of waiting.values()) reject(new Error(`${name}: Chromium is gone`));
    waiting.clear();
  });

  function speakTo(sessionId: string): Cdp {
    return {
      send: (name, input) => {
        const sent = new Promise<unknown>((resolve, reject) => {
          lastId += 1;
          waiting.set(lastId, { resolve, reject, name });
          const message = { id: lastId, method: name, params: input, ...(sessionId === '' ? {} : { sessionId }) };
          socket.send(JSON.stringify(message));
        });
        // Chromium keeps to its protocol; cdp-commands.ts says what it answers.
        return sent as Promise<CdpCommands[typeof name]['out']>;
      },
      on: (name, listener) => {
        events.on(`${sessionId}:${name}`, listener);
      },
      session: speakTo,
    };
  }

  await once(socket, 'open');
  return speakTo('');
}
