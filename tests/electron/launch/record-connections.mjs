// @ts-check
// Loaded into every Node process of a start by checkout.ts: writes down each connection and each name looked up.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';
import process from 'node:process';

const file = process.env.RECORD_CONNECTIONS ?? '';
const { connect } = net.Socket.prototype;
/** @type {(this: net.Socket, ...args: any[]) => net.Socket} */
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  // A pipe between two processes of this machine has a path and no port.
  if (options?.path === undefined)
    appendFileSync(file, `connect ${options?.host ?? 'localhost'}:${options?.port ?? options}\n`);
  return connect.apply(this, /** @type {any} */ (args));
};
for (const name of /** @type {const} */ (['lookup', 'resolve', 'resolve4', 'resolve6'])) {
  const original = /** @type {any} */ (dns[name]);
  /** @type {any} */ (dns)[name] = (/** @type {any[]} */ ...args) => {
    appendFileSync(file, `look up ${args[0]}\n`);
    return original(...args);
  };
}
