import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BackendServer } from '../backend/backend-server.ts';
import type { PageFile } from '../backend/page-files.ts';
import { answerFile, answerRefusal } from './answer.ts';
import { createClients } from './clients.ts';
import { createEndpoints } from './endpoints.ts';
import { judge } from './guard.ts';
import { createOneUseCodes } from './one-use-codes.ts';
import { MAX_CONNECTIONS, SERVER_OPTIONS } from './server-limits.ts';
import { createSessionSecret } from './session-secret.ts';

export interface WebServer {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** An address that opens the app once, within this many milliseconds. */
  readonly mintAddress: (lifetime: number) => string;
  /** Lets open pages save, then closes every connection. The backend is the caller's to close. */
  readonly close: () => Promise<void>;
}

export interface WebServerOptions {
  readonly backend: BackendServer;
  readonly pages: ReadonlyMap<string, PageFile>;
  /** Gets lines without secrets, codes or anything of the user's. */
  readonly log: (line: string) => void;
  readonly onRedeemed?: () => void;
  /** Milliseconds of a clock that does not jump. */
  readonly now?: () => number;
  /** Milliseconds a page may be without its event stream before its dossiers are closed. */
  readonly grace?: number;
  /** Milliseconds that open pages get for saving when the server closes. */
  readonly patience?: number;
}

const GRACE = 5_000;
const PATIENCE = 2_000;
const LAST_WORDS = 300;

/** Serves the page and the backend's methods on 127.0.0.1, at a port the system picks. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { backend, pages, log } = options;
  const secret = createSessionSecret();
  const codes = createOneUseCodes(options.now ?? (() => performance.now()));
  const clients = createClients(backend, options.grace ?? GRACE, randomUUID);
  const endpoints = createEndpoints({ backend, clients, codes, secret, log, onRedeemed: options.onRedeemed });
  let host = '';
  let closing = false;

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url: target = '', rawHeaders } = request;
    const verdict = judge({ method, target, rawHeaders }, { host, pages, knowsSecret: secret.matches });
    if (!verdict.ok) return answerRefusal(response, verdict.status);
    const { route, client } = verdict;
    if (route.kind === 'page') await answerFile(response, route.file);
    else await endpoints[route.kind]({ request, response, client });
  };

  const server = createServer(SERVER_OPTIONS, (request, response) => {
    // Kept alive for a next request that would not come, it would hold up the end.
    response.once('finish', () => closing && request.socket.destroySoon());
    handle(request, response).catch(() => {
      // The sender hung up, or a bundle file vanished under us; there is nobody or nothing left to answer with.
      response.destroy();
    });
  });
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin: `http://${host}`,
    // In the fragment, which a browser keeps to itself: no server, proxy or Referer ever sees it.
    mintAddress: (lifetime) => `http://${host}/#code=${codes.mint(lifetime)}`,
    async close() {
      await clients.askToClose(options.patience ?? PATIENCE);
      closing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      clients.endStreams();
      server.closeIdleConnections();
      // The last save of a page that has just gone may still be on its way through a socket.
      const cutOff = setTimeout(() => server.closeAllConnections(), LAST_WORDS);
      await closed;
      clearTimeout(cutOff);
      clients.dropAll();
    },
  };
}
