import type { BackendServer } from '../../electron/backend/backend-server.ts';
import { startWebServer } from '../../electron/web/web-server.ts';
import { createHttpTransport } from '../../renderer/backend/http-transport.ts';
import type { Way } from './conformance.ts';
import { describeConformance } from './conformance.ts';
import { createNodePage } from './node-page.ts';

async function openHttpWay(backend: BackendServer): Promise<Way> {
  const server = await startWebServer({ backend, pages: new Map(), log: () => undefined, patience: 50 });
  const pages: ReturnType<typeof createNodePage>[] = [];
  return {
    openPage() {
      const page = createNodePage(server.mintAddress(60_000));
      pages.push(page);
      return Promise.resolve(createHttpTransport(page));
    },
    async close() {
      for (const page of pages) page.leave();
      await server.close();
    },
  };
}

describeConformance('loopback HTTP', openHttpWay);
