import { beforeEach, expect, test, vi } from 'vitest';
import { ANSWER_PATIENCE, askBeforeClosing, SAVING_PATIENCE } from '../../../electron/main/close-handshake.ts';
import { liveByWindows } from '../../../electron/main/lifecycle.ts';
import { createWindow } from '../../../electron/main/window.ts';
import { createWindowRegistry } from '../../../electron/main/window-registry.ts';
import { app, dialogAnswers, dialogsShown, resetFakeElectron } from './fake/fake-electron.ts';
import { FakeEvent } from './fake/fake-event.ts';
import { type FakeBrowserWindow, windowWorld } from './fake/fake-window.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

const KEEP_WAITING = 0;
const CLOSE_ANYWAY = 1;

beforeEach(() => {
  resetFakeElectron();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A shell with one or more windows whose pages do as they are told, and a backend that counts its closings. */
function startShell() {
  const registry = createWindowRegistry();
  const closing: string[] = [];
  const opened: (string | null)[] = [];
  const backend = { close: vi.fn(() => Promise.resolve()) };
  const lifecycle = liveByWindows(backend, registry, (file) => {
    opened.push(file);
  });
  const open = async (load = true) => {
    const window = createWindow('/preload.cjs', { width: 800, height: 600 });
    const client = registry.add(window, null);
    const handshake = askBeforeClosing(window, () => closing.push(client), lifecycle.stay);
    window.on('closed', () => registry.remove(client));
    if (load) await window.loadURL('app://bundle/');
    const fake = windowWorld.all.at(-1);
    if (fake === undefined) throw new Error('no window was made');
    return { window: fake, client, handshake };
  };
  const exited = new Promise<number | null>((resolve) => {
    app.onExit = () => resolve(app.exitCode);
  });
  return { open, closing, opened, backend, exited };
}

test('a window waits for its page to save, then goes', async () => {
  const { open, closing } = startShell();
  const { window, client, handshake } = await open();
  window.close();
  expect(window.isDestroyed()).toBe(false);
  expect(closing).toEqual([client]);
  window.close();
  expect(closing).toEqual([client]);
  handshake.confirm();
  expect(window.isDestroyed()).toBe(true);
});

test('a page cannot close its window unasked', async () => {
  const { open } = startShell();
  const { window, handshake } = await open();
  handshake.confirm();
  expect(window.isDestroyed()).toBe(false);
});

test('a living page that cannot save keeps its window and is not spoken over', async () => {
  const { open, closing } = startShell();
  const { window, client, handshake } = await open();
  window.close();
  await vi.advanceTimersByTimeAsync(SAVING_PATIENCE + ANSWER_PATIENCE);
  expect(dialogsShown).toEqual([]);
  expect(window.isDestroyed()).toBe(false);
  window.close();
  expect(closing).toEqual([client, client]);
  await vi.advanceTimersByTimeAsync(SAVING_PATIENCE + ANSWER_PATIENCE);
  // The user settled it in the page, or the slow save came through after all.
  handshake.confirm();
  expect(window.isDestroyed()).toBe(true);
});

test('for a page that hangs the user decides: wait, or lose the last changes', async () => {
  const { open, closing } = startShell();
  const { window, client } = await open();
  window.webContents.responsive = false;
  dialogAnswers.buttons = [KEEP_WAITING, CLOSE_ANYWAY];
  window.close();
  await vi.advanceTimersByTimeAsync(SAVING_PATIENCE + ANSWER_PATIENCE - 1);
  expect(dialogsShown).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(dialogsShown).toMatchObject([{ kind: 'message', parented: true, options: { defaultId: 0, cancelId: 0 } }]);
  expect(window.isDestroyed()).toBe(false);
  window.close();
  expect(closing).toEqual([client, client]);
  await vi.advanceTimersByTimeAsync(SAVING_PATIENCE + ANSWER_PATIENCE);
  expect(window.isDestroyed()).toBe(true);
});

test('a page that comes back while the user is being asked closes its window', async () => {
  const { open } = startShell();
  const { window, handshake } = await open();
  window.webContents.responsive = false;
  window.close();
  await vi.advanceTimersByTimeAsync(SAVING_PATIENCE);
  handshake.confirm();
  expect(window.isDestroyed()).toBe(true);
  await vi.advanceTimersByTimeAsync(ANSWER_PATIENCE);
  expect(dialogsShown).toEqual([]);
});

test('a page that never loaded, or died, does not hold its window', async () => {
  const { open, closing } = startShell();
  await open();
  const unloaded = await open(false);
  unloaded.window.close();
  expect(unloaded.window.isDestroyed()).toBe(true);
  const dead = await open();
  dead.window.webContents.emit('render-process-gone', new FakeEvent(), { reason: 'crashed' });
  dead.window.close();
  expect(dead.window.isDestroyed()).toBe(true);
  const dying = await open();
  dying.window.close();
  dying.window.webContents.emit('render-process-gone', new FakeEvent(), { reason: 'oom' });
  expect(dying.window.isDestroyed()).toBe(true);
  expect(closing).toEqual([dying.client]);
});

test('quitting lets every page save, folds the dossiers once, and exits', async () => {
  const { open, backend, exited } = startShell();
  const [first, second] = [await open(), await open()];
  app.quit();
  expect([first.window.isDestroyed(), second.window.isDestroyed()]).toEqual([false, false]);
  first.handshake.confirm();
  expect(backend.close).not.toHaveBeenCalled();
  second.handshake.confirm();
  expect(await exited).toBe(0);
  expect(backend.close).toHaveBeenCalledTimes(1);
});

test('keeping one window open calls the quit off', async () => {
  const platform = Object.getOwnPropertyDescriptor(process, 'platform') ?? {};
  Object.defineProperty(process, 'platform', { ...platform, value: 'darwin' });
  try {
    const { open, backend } = startShell();
    const { window, handshake } = await open();
    app.quit();
    await vi.advanceTimersByTimeAsync(SAVING_PATIENCE);
    window.close();
    handshake.confirm();
    expect(window.isDestroyed()).toBe(true);
    expect(app.calls.filter((call) => call === 'quit')).toHaveLength(1);
    expect(backend.close).not.toHaveBeenCalled();
  } finally {
    Object.defineProperty(process, 'platform', platform);
  }
});

test('a backend that fails to close does not keep the app from exiting', async () => {
  const { open, backend, exited } = startShell();
  backend.close.mockRejectedValueOnce(new Error('disk is gone'));
  const { window, handshake } = await open();
  window.close();
  handshake.confirm();
  expect(await exited).toBe(0);
});

test('a second start opens the dossiers it names, or brings a window to the front', async () => {
  const { open, opened } = startShell();
  const { window } = await open();
  window.minimized = true;
  app.emit(
    'second-instance',
    new FakeEvent(),
    ['/app', '--type=x', 'a.dossier', '/b/C.DOSSIER', 'notes.txt'],
    '/home/me',
  );
  expect(opened).toEqual(['/home/me/a.dossier', '/b/C.DOSSIER']);
  expect(window.focused).toBe(false);
  app.emit('second-instance', new FakeEvent(), ['/app'], '/home/me');
  expect(window).toMatchObject({ focused: true, minimized: false } satisfies Partial<FakeBrowserWindow>);
  window.destroy();
  app.emit('activate', new FakeEvent(), false);
  expect(opened.at(-1)).toBe(null);
});
