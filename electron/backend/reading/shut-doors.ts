import dgram from 'node:dgram';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import threads from 'node:worker_threads';

/**
 * Takes away, for good and in this thread, what a reader never needs: connections (every kind of which begins with a
 * socket) and threads (one started without Node's permission flags would be free of them). Not a sandbox: it turns a
 * library that fetches what a file names into an error.
 */
export function shutDoors(): void {
  const refuse = () => {
    throw new Error('A file reader has no network');
  };
  net.Socket.prototype.connect = refuse;
  Object.assign(net, { connect: refuse, createConnection: refuse });
  Object.assign(dgram, { createSocket: refuse });
  Object.assign(threads, { Worker: refuse });
  syncBuiltinESMExports();
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);
}
