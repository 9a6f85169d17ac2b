import type { BridgeAnswer, BridgeEnd, BridgeMessage, Carried } from './bridge-end.ts';
import type { WireCodec } from './wire-codec.ts';

/** From the page to the main process. */
export type FromPage =
  | { readonly type: 'invoke'; readonly id: number; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly type: 'send'; readonly channel: string; readonly words: readonly unknown[] }
  | { readonly type: 'preload-failed'; readonly reason: string };

/** From the main process to the page. */
export type ToPage =
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly channel: string; readonly reason: string }
  | { readonly type: 'event'; readonly channel: string; readonly words: readonly unknown[] };

/** The names both sides of Chromium know the isolated world's two functions by. */
export interface WorldNames {
  readonly nonce: string;
  readonly toMain: string;
  readonly fromMain: string;
}

/**
 * Runs in the isolated world of every page, before its scripts: what a sandboxed preload finds in Electron (`electron`
 * with ipcRenderer and contextBridge behind a `require` that knows hardly anything else), then the preload itself.
 * Sent as source text; uses nothing from outside itself but its arguments.
 */
export function startIsolatedWorld(
  names: WorldNames,
  codec: WireCodec,
  makeEnd: (side: string, send: (message: BridgeMessage) => BridgeAnswer) => BridgeEnd,
  runPreload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window !== window.top || !location.href.startsWith('http')) return;
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const post = (message: FromPage) => world[names.toMain]?.(codec.encode(message));

  type Listener = (event: object, ...words: unknown[]) => void;
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  const ipcRenderer = {
    invoke: (channel: string, ...words: unknown[]) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        post({ type: 'invoke', id: lastId, channel, words });
      }),
    send: (channel: string, ...words: unknown[]) => post({ type: 'send', channel, words }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((known) => known !== listener),
      );
    },
  };

  world[names.fromMain] = (text) => {
    const message = codec.decode(text) as ToPage;
    if (message.type === 'event') {
      for (const listener of listeners.get(message.channel) ?? []) listener({ sender: ipcRenderer }, ...message.words);
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') call?.resolve(message.value);
    else call?.reject(new Error(`Error invoking remote method '${message.channel}': ${message.reason}`));
  };

  // The two worlds share the page's events and nothing else; dispatching one is synchronous.
  let reply: unknown;
  addEventListener(`${names.nonce}:to-isolated-reply`, (event) => {
    reply = (event as CustomEvent).detail;
  });
  const end = makeEnd('i', (message) => {
    dispatchEvent(new CustomEvent(`${names.nonce}:to-main`, { detail: message }));
    return reply as BridgeAnswer;
  });
  const exposed: (readonly [string, Carried])[] = [];
  addEventListener(`${names.nonce}:to-isolated`, (event) => {
    const asked = (event as CustomEvent<BridgeMessage | 'exposed'>).detail;
    const detail = asked === 'exposed' ? exposed : end.answer(asked);
    dispatchEvent(new CustomEvent(`${names.nonce}:to-main-reply`, { detail }));
  });
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      exposed.push([name, end.carry(api)]);
    },
  };

  const modules: Record<string, unknown> = {
    electron: { ipcRenderer, contextBridge },
    events: {},
    timers: { setTimeout, setInterval },
    url: { URL },
  };
  const require = (name: string) => {
    const found = modules[name.replace(/^node:/, '')];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };
  try {
    const exports = {};
    runPreload(require, { exports }, exports);
  } catch (error) {
    post({ type: 'preload-failed', reason: String(error) });
  }
}
