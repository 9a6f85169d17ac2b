import type { Readable, Writable } from 'node:stream';

/** A page of a browser, over the pipe it was started with. */
export interface DevTools {
  /** Rejects with what the browser answers, or when it is gone. */
  readonly send: (method: string, params: object, session?: string) => Promise<Record<string, unknown>>;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks the DevTools protocol as `--remote-debugging-pipe` has it: JSON, each message ended by a zero byte. */
export function connectDevTools(to: Writable, from: Readable): DevTools {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let pieces: Buffer[] = [];

  from.on('data', (data: Buffer) => {
    let start = 0;
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      settle(Buffer.concat([...pieces, data.subarray(start, end)]).toString('utf8'));
      pieces = [];
      start = end + 1;
    }
    pieces.push(data.subarray(start));
  });
  const lose = () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser ended'));
    waiting.clear();
  };
  from.on('close', lose);
  from.on('error', lose);
  to.on('error', lose);

  function settle(text: string): void {
    const { id, result, error } = JSON.parse(text) as Answer;
    const asker = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || asker === undefined) return;
    waiting.delete(id);
    if (error) asker.reject(new Error(error.message));
    else asker.resolve(result ?? {});
  }

  return {
    send: (method, params, session) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const message = { id: lastId, method, params, ...(session === undefined ? {} : { sessionId: session }) };
        to.write(`${JSON.stringify(message)}\0`);
      }),
  };
}
