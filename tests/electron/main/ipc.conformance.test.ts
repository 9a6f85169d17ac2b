import { beforeAll, vi } from 'vitest';
import { BRIDGE_NAME } from '../../../core/contract/bridge.ts';
import type { BackendServer } from '../../../electron/backend/backend-server.ts';
import { answerPages } from '../../../electron/main/ipc.ts';
import { createWindowOpener } from '../../../electron/main/open-window.ts';
import { createWindowRegistry } from '../../../electron/main/window-registry.ts';
import { createIpcTransport, type PreloadBridge } from '../../../renderer/backend/ipc-transport.ts';
import { describeConformance, type Way } from '../../contract/conformance.ts';
import { buildPreload, runPreload } from '../preload/built-preload.ts';
import { ipcMain, resetFakeElectron } from './fake/fake-electron.ts';
import { FakeIpcRenderer } from './fake/fake-ipc.ts';
import { windowWorld } from './fake/fake-window.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

let preload = '';
beforeAll(async () => {
  preload = (await buildPreload()).text;
});

/** The shell's own windows and channels, the built preload and the page's end of it, over an IPC that clones. */
function openIpcWay(backend: BackendServer): Promise<Way> {
  resetFakeElectron();
  const registry = createWindowRegistry();
  const opener = createWindowOpener({
    backend,
    registry,
    places: { recall: () => ({ width: 1000, height: 700 }), keep: () => undefined },
    preload: '/preload.cjs',
    onStay: () => undefined,
  });
  answerPages(backend, registry, opener.confirmClosed);
  return Promise.resolve({
    openPage: () => {
      opener.open(null);
      const window = windowWorld.all.at(-1);
      if (window === undefined) throw new Error('no window was made');
      const ipcRenderer = new FakeIpcRenderer(ipcMain);
      ipcRenderer.attach(window.webContents);
      const exposed = new Map<string, unknown>();
      const contextBridge = { exposeInMainWorld: (name: string, api: unknown) => exposed.set(name, api) };
      runPreload(preload, { ipcRenderer, contextBridge });
      return Promise.resolve(createIpcTransport(exposed.get(BRIDGE_NAME) as PreloadBridge));
    },
    close: () => {
      for (const window of [...windowWorld.all]) window.destroy();
      return Promise.resolve();
    },
  });
}

describeConformance('IPC', openIpcWay);
