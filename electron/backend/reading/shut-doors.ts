import processes from 'node:child_process';
import dgram from 'node:dgram';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import threads from 'node:worker_threads';

/**
 * Takes away, for good and in this thread, what a reader never needs: connections (every kind of which begins with a
 * socket), threads (one started without Node's permission flags would be free of them), and, for Electron, whose
 * processes know no such flags, writing files and starting programs. Not a sandbox: it turns a library that fetches or
 * keeps what a file names into an error.
 */
export function shutDoors(): void {
  net.Socket.prototype.connect = refuse;
  Object.assign(net, { connect: refuse, createConnection: refuse });
  Object.assign(dgram, { createSocket: refuse });
  Object.assign(threads, { Worker: refuse });
  for (const module of [fs, fs.promises]) shut(module, WRITERS);
  shut(processes, /./);
  syncBuiltinESMExports();
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);
}

/** Whatever makes, changes or removes a file; `open` stays, because loading a library reads. */
const WRITERS =
  /^(write|append|createWrite|mk|rename|rm|unlink|copy|cp|sym|link|trunc|ftrunc|[lf]?ch(mod|own)|[lf]?utimes)/;

function shut(module: object, names: RegExp): void {
  for (const [name, value] of Object.entries(module))
    if (typeof value === 'function' && names.test(name)) Object.assign(module, { [name]: refuse });
}

function refuse(): never {
  throw new Error('A file reader has no way out');
}
