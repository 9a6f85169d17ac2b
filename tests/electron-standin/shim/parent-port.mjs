// @ts-check
import process from 'node:process';

/** What a utility process finds in Electron: a port to the program that started it, and no channel of Node's. */
const send = process.send?.bind(process);
/** @type {((event: { data: unknown }) => void)[]} */
const listeners = [];
/** @type {unknown[]} */
const waiting = [];

process.on('message', (data) => {
  if (listeners.length === 0) waiting.push(data);
  for (const listener of listeners) listener({ data });
});
process.on('disconnect', () => process.exit());
Object.assign(process, {
  send: undefined,
  parentPort: {
    /** @param {'message'} _event @param {(event: { data: unknown }) => void} listener */
    on(_event, listener) {
      listeners.push(listener);
      for (const data of waiting.splice(0)) listener({ data });
    },
    /** @param {unknown} message */
    postMessage: (message) => send?.(message),
  },
});
