import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Backend } from '../../../core/contract/backend.ts';
import { connectBackend, type Transport } from '../../../core/contract/transport.ts';
import type { BackendServer } from '../../../electron/backend/backend-server.ts';
import { createDesk, type Desk } from '../../../renderer/state/desk.ts';
import type { Notice } from '../../../renderer/state/notice.ts';
import type { OpenPage } from '../../../renderer/state/open-page.ts';
import { startBackend } from '../../dossiers/desk-backend.ts';

export interface TestWindow {
  readonly desk: Desk;
  readonly backend: Backend;
  /** Notices shown and not taken away. */
  readonly notices: readonly Notice[];
  readonly closed: () => number;
  /** Makes calls of this method fail with a refusal until it is set to null. */
  readonly breakMethod: (method: string | null) => void;
}

export interface TestHome {
  readonly folder: string;
  /** Another window on the same backend process; windows of one home may share a dossier file. */
  readonly openWindow: () => TestWindow;
}

/** Runs `work` with a real backend over a temporary folder, both gone afterwards. */
export async function withHome(work: (home: TestHome) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-window-'));
  const servers = new Set<BackendServer>();
  try {
    await work({
      folder,
      openWindow() {
        const { server } = startBackend(folder);
        servers.add(server);
        return createWindow(server);
      },
    });
  } finally {
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function createWindow(server: BackendServer): TestWindow {
  let broken: string | null = null;
  let closed = 0;
  const notices: Notice[] = [];
  const transport: Transport = {
    invoke: (method, input) =>
      method === broken
        ? Promise.resolve({ ok: false, code: 'disk-full', message: 'The disk is full.' })
        : server.invoke('window', method, input),
    subscribe: (listener) => server.subscribe('window', listener),
    closed: () => {
      closed += 1;
    },
  };
  const backend = connectBackend(transport);
  const desk = createDesk({
    backend,
    newId: () => randomUUID(),
    today: () => '2026-11-25',
    sayClosed: transport.closed,
    timers: {
      set: (run, milliseconds) => setTimeout(run, milliseconds) as unknown as number,
      clear: (timer) => clearTimeout(timer),
    },
    notify(notice) {
      notices.push(notice);
      return () => void notices.splice(notices.indexOf(notice), 1);
    },
  });
  transport.subscribe(desk.onEvent);
  return {
    desk,
    backend,
    notices,
    closed: () => closed,
    breakMethod: (method) => {
      broken = method;
    },
  };
}

export function openPage(desk: Desk): OpenPage {
  const page = desk.page.store.read();
  if (page.phase !== 'open') throw new Error(`no note is open: ${page.phase}`);
  return page;
}

export async function openStarter(desk: Desk, path: string): Promise<void> {
  expect(await desk.dossiers.create(path, true)).toBeNull();
}
