import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another web server on this machine: what reaches it has got out. */
export async function runCanary(page = '<!doctype html><title>elsewhere</title>') {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    if (request.url !== '/favicon.ico') hits.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    hits,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
