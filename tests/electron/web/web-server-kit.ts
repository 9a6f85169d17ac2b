import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BackendServer } from '../../../electron/backend/backend-server.ts';
import { readPageFiles } from '../../../electron/backend/page-files.ts';
import { startWebServer, type WebServer } from '../../../electron/web/web-server.ts';

export interface RunningServer {
  readonly server: WebServer;
  readonly port: number;
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly logged: readonly string[];
  readonly stop: () => Promise<void>;
}

export const SCRIPT = 'document.title = "loaded";\n';

/** The real server on a real port, with a bundle of two files and a file beside it that nobody may have. */
export async function runServer(
  backend: BackendServer,
  {
    page = '<!doctype html><script type="module" src="/assets/app.js"></script><p>page</p>',
    script = SCRIPT,
    ...options
  }: {
    readonly page?: string;
    readonly script?: string;
    readonly now?: () => number;
    readonly grace?: number;
    readonly patience?: number;
  } = {},
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-web-'));
  const bundle = join(folder, 'bundle');
  mkdirSync(join(bundle, 'assets'), { recursive: true });
  writeFileSync(join(bundle, 'index.html'), page);
  writeFileSync(join(bundle, 'assets', 'app.js'), script);
  writeFileSync(join(folder, 'private.html'), 'nobody may read this');
  const logged: string[] = [];
  const server = await startWebServer({
    backend,
    pages: readPageFiles(bundle),
    log: (line) => logged.push(line),
    // Pages of these tests are raw sockets, which never answer that they have saved.
    patience: 50,
    ...options,
  });
  const { port, host } = new URL(server.origin);
  return {
    server,
    port: Number(port),
    host,
    logged,
    async stop() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface RawAnswer {
  /** 0 when the connection ended without an answer. */
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends exactly these bytes and reads until the server closes, or only the head of an answer that does not end. */
export async function sendRaw(port: number, bytes: string, until: 'close' | 'head' = 'close'): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  const done = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (until === 'head' && text.includes('\r\n\r\n')) resolve();
    });
    socket.once('close', () => resolve());
    socket.once('error', () => resolve());
  });
  socket.write(bytes);
  await done;
  socket.destroy();
  const end = text.indexOf('\r\n\r\n');
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0),
    head: end < 0 ? text : text.slice(0, end),
    body: end < 0 ? '' : text.slice(end + 4),
  };
}

export type HeaderLines = readonly (readonly [string, string])[];

/** One HTTP/1.1 request on a connection of its own. */
export function requestText(method: string, target: string, headers: HeaderLines, body = ''): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${method} ${target} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n${body}`;
}

/** What our own page sends. */
export function ownHeaders(host: string, secret: string | null, body: string | null): HeaderLines {
  return [
    ['Host', host],
    ['Origin', `http://${host}`],
    ['Sec-Fetch-Site', 'same-origin'],
    ...(secret === null ? [] : [['Authorization', `Bearer ${secret}`] as const]),
    ...(body === null
      ? []
      : [['Content-Type', 'application/json'] as const, ['Content-Length', String(Buffer.byteLength(body))] as const]),
  ];
}

export function codeOf(address: string): string {
  return new URL(address).hash.slice('#code='.length);
}

/** Sends our own page's request. */
export function post(running: RunningServer, target: string, body: unknown, secret: string | null = null) {
  const text = JSON.stringify(body);
  return sendRaw(running.port, requestText('POST', target, ownHeaders(running.host, secret, text), text));
}

export async function takeSecret(running: RunningServer): Promise<string> {
  const answer = await post(running, '/redeem', { code: codeOf(running.server.mintAddress(60_000)) });
  return (JSON.parse(answer.body) as { secret: string }).secret;
}

/** An open event stream, its client id read off the first line. */
export async function joinEvents(running: RunningServer, secret: string, client: string | null = null) {
  const headers: HeaderLines = [
    ...ownHeaders(running.host, secret, null),
    ...(client === null ? [] : [['Briefing-Client', client] as const]),
  ];
  const socket: Socket = connect(running.port, '127.0.0.1');
  socket.write(requestText('GET', '/events', headers));
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('utf8');
  });
  while (!/"client":"[^"]+"/.test(text)) await once(socket, 'data');
  return {
    id: /"client":"([^"]+)"/.exec(text)?.[1] ?? '',
    socket,
    /** Everything received so far. */
    text: () => text,
  };
}
