import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import type { Delivery } from '../../../../core/contract/delivery.ts';
import { accepted, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';

/** A real backend over a folder of its own for all tests of a file, and facts taken in and handed out through it. */
export function prepareExchange() {
  let folder = '';
  let desk: DeskBackend;
  let backend: Backend;
  let made = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'exchange-'));
    desk = startBackend(folder);
    backend = desk.as('window');
  });
  afterAll(async () => {
    await desk.server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    backend: () => backend,
    async makeDossier(starter: boolean): Promise<string> {
      made += 1;
      return accepted(await backend.dossiers.create({ path: join(folder, `${made}.dossier`), starter })).dossier;
    },
    exportFacts: async (dossier: string, format: 'json' | 'csv') =>
      fileOf(accepted(await backend.exports.facts({ dossier, format }))),
    importFacts: async (dossier: string, name: string, content: Uint8Array | string, dryRun = false) =>
      accepted(
        await backend.facts.importTable({
          dossier,
          name,
          bytes: typeof content === 'string' ? bytes(content) : content,
          dryRun,
        }),
      ),
  };
}

export const text = (content: Uint8Array) => new TextDecoder().decode(content);
export const bytes = (content: string) => new TextEncoder().encode(content);

export function fileOf(delivery: Delivery): Uint8Array {
  if (delivery.kind !== 'download') throw new Error('expected a download');
  return delivery.bytes;
}
