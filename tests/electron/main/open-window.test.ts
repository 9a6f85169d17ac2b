import { beforeEach, expect, test, vi } from 'vitest';
import type { BackendEvent } from '../../../core/contract/backend.ts';
import { createWindowOpener } from '../../../electron/main/open-window.ts';
import { fitPlace } from '../../../electron/main/window-place.ts';
import { createWindowRegistry } from '../../../electron/main/window-registry.ts';
import { dialogAnswers, dialogsShown, resetFakeElectron } from './fake/fake-electron.ts';
import { FakeEvent } from './fake/fake-event.ts';
import { windowWorld } from './fake/fake-window.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

beforeEach(resetFakeElectron);

function startOpener() {
  const listeners = new Map<string, (event: BackendEvent) => void>();
  const dropped: string[] = [];
  const kept: unknown[] = [];
  const registry = createWindowRegistry();
  const opener = createWindowOpener({
    backend: {
      subscribe: (client, listener) => {
        listeners.set(client, listener);
        return () => listeners.delete(client);
      },
      send: (client, event) => listeners.get(client)?.(event),
      dropClient: (client) => dropped.push(client),
    },
    registry,
    places: { recall: () => ({ x: 40, y: 50, width: 1000, height: 700 }), keep: (place) => kept.push(place) },
    preload: '/preload.cjs',
    onStay: () => undefined,
  });
  const open = (file: string | null) => {
    opener.open(file);
    const window = windowWorld.all.at(-1);
    if (window === undefined) throw new Error('no window was made');
    return { window, client: `window-${window.id}` };
  };
  return { open, opener, registry, listeners, dropped, kept };
}

test('each window is its own client, knows its dossier and gets only its own events', () => {
  const { open, registry, listeners } = startOpener();
  const first = open('/a.dossier');
  const second = open(null);
  expect(registry.fileOf(first.client)).toBe('/a.dossier');
  expect(registry.fileOf(second.client)).toBe(null);
  expect([first.window.visible, second.window.visible]).toEqual([true, true]);
  listeners.get(second.client)?.({ type: 'command', command: 'new-note' });
  expect(first.window.webContents.sent).toEqual([]);
  expect(second.window.webContents.sent).toEqual([
    { channel: 'backend:event', words: [{ type: 'command', command: 'new-note' }] },
  ]);
});

test('a second window stands a little beside the first', () => {
  const { open } = startOpener();
  expect(open(null).window.options).toMatchObject({ x: 40, y: 50, width: 1000, height: 700 });
  expect(open(null).window.options).toMatchObject({ x: 68, y: 78, width: 1000, height: 700 });
});

test('a window that is gone leaves nothing behind: its dossiers close though no quit event fires', () => {
  const { open, opener, registry, listeners, dropped, kept } = startOpener();
  const { window, client } = open(null);
  window.close();
  opener.confirmClosed(client);
  expect(window.isDestroyed()).toBe(true);
  expect(dropped).toEqual([client]);
  expect(listeners.size).toBe(0);
  expect(registry.windows()).toEqual([]);
  expect(kept).toEqual([{ x: 40, y: 50, width: 1000, height: 700 }]);
  opener.confirmClosed(client);
});

test('a page that cannot be loaded is said plainly and leaves no hidden window', async () => {
  const { open } = startOpener();
  windowWorld.failLoad = true;
  const { window } = open(null);
  await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
  expect(dialogsShown).toMatchObject([{ kind: 'error' }]);
});

test('when a page dies the user may open it again, with its dossiers closed first', async () => {
  const { open, dropped } = startOpener();
  const { window, client } = open(null);
  dialogAnswers.buttons = [0, 1];
  window.webContents.emit('render-process-gone', new FakeEvent(), { reason: 'crashed', exitCode: 5 });
  await vi.waitFor(() => expect(window.loaded).toEqual(['app://bundle/', 'app://bundle/']));
  expect(dropped).toEqual([client]);
  window.webContents.emit('render-process-gone', new FakeEvent(), { reason: 'oom', exitCode: 5 });
  await vi.waitFor(() => expect(window.isDestroyed()).toBe(true));
});

test('a remembered place is used only where it can be reached', () => {
  const display = { x: 0, y: 0, width: 1920, height: 1080 };
  const place = { x: 100, y: 100, width: 1000, height: 700 };
  expect(fitPlace(place, [display])).toEqual(place);
  const size = { width: 1000, height: 700 };
  for (const lost of [{ x: 1900 }, { x: -990 }, { y: -20 }, { y: 1070 }]) {
    expect(fitPlace({ ...place, ...lost }, [display])).toEqual(size);
  }
  expect(fitPlace({ ...place, x: 2000 }, [display, { ...display, x: 1920 }])).toEqual({ ...place, x: 2000 });
  for (const nonsense of [
    undefined,
    null,
    'x',
    [],
    {},
    { ...place, width: 10 },
    { ...place, x: Number.NaN },
    { ...place, y: '1' },
  ]) {
    expect(fitPlace(nonsense, [display])).toEqual({ width: 1280, height: 840 });
  }
});
