/** A value on its way between a page's two worlds: functions and promises stay where they are, the rest is copied. */
export type Carried =
  | { readonly kind: 'function' | 'promise'; readonly id: string }
  | { readonly kind: 'array'; readonly items: readonly Carried[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Carried])[] }
  | { readonly kind: 'copy'; readonly value: unknown };

export type BridgeMessage =
  | { readonly type: 'call'; readonly id: string; readonly words: readonly Carried[] }
  | { readonly type: 'settled'; readonly id: string; readonly value: Carried }
  | { readonly type: 'rejected'; readonly id: string; readonly reason: string };

export type BridgeAnswer = { readonly value: Carried } | { readonly error: string };

export interface BridgeEnd {
  readonly carry: (value: unknown) => Carried;
  readonly receive: (carried: Carried) => unknown;
  /** Answers a message of the other end. */
  readonly answer: (message: BridgeMessage) => BridgeAnswer;
}

/**
 * One end of what Electron's contextBridge does between the preload's world and the page's: `side` keeps the two ends'
 * ids apart, `send` must reach the other end and return its answer at once. What arrives is frozen.
 * It is sent into the page as its source text: it may use nothing from outside itself.
 */
export function makeBridgeEnd(side: string, send: (message: BridgeMessage) => BridgeAnswer): BridgeEnd {
  const DEEPEST = 1_000;
  const functions = new Map<string, (...words: unknown[]) => unknown>();
  const promises = new Map<string, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  const nextId = () => {
    lastId += 1;
    return `${side}${lastId}`;
  };
  const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

  function carry(value: unknown, depth = 0): Carried {
    if (depth > DEEPEST) throw new Error('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'function') {
      const id = nextId();
      functions.set(id, value as (...words: unknown[]) => unknown);
      return { kind: 'function', id };
    }
    if (value instanceof Promise) return { kind: 'promise', id: watch(value) };
    if (Array.isArray(value)) return { kind: 'array', items: value.map((item) => carry(item, depth + 1)) };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (isPlain(value)) {
      const entries = Object.entries(value).map(([key, item]) => [key, carry(item, depth + 1)] as const);
      return { kind: 'object', entries };
    }
    return { kind: 'copy', value };
  }

  function isPlain(value: unknown): value is Record<string, unknown> {
    if (typeof value !== 'object' || value === null) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
  }

  function watch(promise: Promise<unknown>): string {
    const id = nextId();
    promise.then(
      (value) => send({ type: 'settled', id, value: carry(value) }),
      (error: unknown) => send({ type: 'rejected', id, reason: reasonOf(error) }),
    );
    return id;
  }

  function receive(carried: Carried): unknown {
    switch (carried.kind) {
      case 'function':
        return (...words: unknown[]) => {
          const answer = send({ type: 'call', id: carried.id, words: words.map((word) => carry(word)) });
          if ('error' in answer) throw new Error(answer.error);
          return receive(answer.value);
        };
      case 'promise':
        return new Promise((resolve, reject) => promises.set(carried.id, { resolve, reject }));
      case 'array':
        return Object.freeze(carried.items.map(receive));
      case 'object':
        return Object.freeze(Object.fromEntries(carried.entries.map(([key, item]) => [key, receive(item)])));
      default:
        return carried.value;
    }
  }

  function answer(message: BridgeMessage): BridgeAnswer {
    const nothing: BridgeAnswer = { value: { kind: 'copy', value: undefined } };
    if (message.type === 'call') {
      try {
        return { value: carry(functions.get(message.id)?.(...message.words.map(receive))) };
      } catch (error) {
        return { error: reasonOf(error) };
      }
    }
    const promise = promises.get(message.id);
    promises.delete(message.id);
    if (message.type === 'settled') promise?.resolve(receive(message.value));
    else promise?.reject(new Error(message.reason));
    return nothing;
  }

  return { carry: (value) => carry(value), receive, answer };
}
