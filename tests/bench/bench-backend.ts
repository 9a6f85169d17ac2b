import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '../../core/contract/backend.ts';
import { startBackend } from '../dossiers/desk-backend.ts';

/** Runs `work` with a backend in this process and a temporary folder, both gone afterwards. */
export async function withBenchBackend<T>(work: (backend: Backend, folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-bench-'));
  const { server, as } = startBackend(folder);
  try {
    return await work(as('bench'), folder);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
