import { expect, test } from 'vitest';
import { type BridgeEnd, type BridgeMessage, makeBridgeEnd } from './world/bridge-end.ts';

/** Two ends as the preload's world and the page's, with the clone between them that events make. */
function connect(): { readonly preload: BridgeEnd; readonly page: BridgeEnd } {
  const preload: BridgeEnd = makeBridgeEnd('i', (message) => structuredClone(page.answer(pass(message))));
  const page: BridgeEnd = makeBridgeEnd('m', (message) => structuredClone(preload.answer(pass(message))));
  return { preload, page };
}

function pass(message: BridgeMessage): BridgeMessage {
  return structuredClone(message);
}

function expose<Api>(api: Api): Api {
  const { preload, page } = connect();
  return page.receive(structuredClone(preload.carry(api))) as Api;
}

test('functions work across, with arguments, results and errors', () => {
  const api = expose({
    add: (a: number, b: number) => a + b,
    fail: (): never => {
      throw new TypeError('not today');
    },
  });
  expect(api.add(2, 3)).toBe(5);
  expect(() => api.fail()).toThrow('not today');
});

test('promises settle on the other side, both ways', async () => {
  const api = expose({
    later: async (value: unknown) => ({ value }),
    never: () => Promise.reject(new Error('refused')),
  });
  await expect(api.later(new Uint8Array([1]))).resolves.toEqual({ value: new Uint8Array([1]) });
  await expect(api.never()).rejects.toThrow('refused');
});

test('a listener of the page is called from the preload, until it is taken away', () => {
  const listeners = new Set<(event: unknown) => void>();
  const api = expose({
    subscribe: (listener: (event: unknown) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const heard: unknown[] = [];
  const stop = api.subscribe((event) => heard.push(event));
  for (const listener of listeners) listener({ type: 'closing' });
  expect(heard).toEqual([{ type: 'closing' }]);
  stop();
  expect(listeners.size).toBe(0);
});

test('what arrives is frozen, and is a copy', () => {
  const original = { list: [{ a: 1 }] };
  const arrived = expose(original);
  expect(arrived).toEqual(original);
  expect([Object.isFrozen(arrived), Object.isFrozen(arrived.list)]).toEqual([true, true]);
  expect(arrived.list).not.toBe(original.list);
});

test('a circle and a symbol do not cross', () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  expect(() => expose(circle)).toThrow('recursion depth');
  expect(() => expose({ at: Symbol('x') })).toThrow('could not be cloned');
});
