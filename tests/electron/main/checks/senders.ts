import assert from 'node:assert/strict';
import { CLOSED_CHANNEL, INVOKE_CHANNEL } from '../../../../core/contract/bridge.ts';
import { METHOD_NAMES } from '../../../../core/contract/methods.ts';
import type { WindowRegistry } from '../../../../electron/main/window-registry.ts';
import { ipcMain } from '../fake/fake-electron.ts';
import { FakeFrame } from '../fake/fake-frame.ts';
import type { FakeSender } from '../fake/fake-ipc.ts';
import { FakeBrowserWindow, windowWorld } from '../fake/fake-window.ts';
import type { Shell } from '../shell.ts';

interface Heard {
  readonly invoked: (readonly [client: string, method: string, input: unknown])[];
  readonly closed: string[];
}

/** Senders that look almost right. Each is refused on both channels for every method. */
function badSenders(
  ours: FakeBrowserWindow,
  registry: WindowRegistry,
  shell: Shell,
): readonly (readonly [string, () => FakeSender])[] {
  const sender = ours.webContents;
  const frame = (change: Partial<FakeFrame>) => () => ({
    sender,
    senderFrame: Object.assign(new FakeFrame('app://bundle/', 'app://bundle', sender.mainFrame.frameToken), change),
  });
  const top = sender.mainFrame;
  return [
    ['no frame', () => ({ sender, senderFrame: null })],
    ['a frame that is gone', frame({ destroyed: true })],
    ['a frame inside the page', frame({ parent: top, frameToken: 'inner' })],
    ['a frame inside the page that says it is the page', frame({ parent: top })],
    ['another top frame', frame({ frameToken: 'other' })],
    ['another host that begins like ours', frame({ url: 'app://bundle.evil/', origin: 'app://bundle.evil' })],
    ['our address with an origin that begins like ours', frame({ origin: 'app://bundle.evil' })],
    ['our origin with a foreign address', frame({ url: 'https://example.org/', origin: 'app://bundle' })],
    ['our address with a foreign origin', frame({ url: 'app://bundle/', origin: 'https://example.org' })],
    ['our address without an origin', frame({ url: 'app://bundle/', origin: 'null' })],
    ['an empty frame that inherited our origin', frame({ url: 'about:blank', origin: 'app://bundle' })],
    ['a port', frame({ url: 'app://bundle:80/', origin: 'app://bundle:80' })],
    ['credentials', frame({ url: 'app://me@bundle/', origin: 'app://bundle' })],
    ['a file', frame({ url: 'file:///index.html', origin: 'file://' })],
    ['a window we did not register', () => stranger()],
    ['a window that is closed', () => closedWindow(registry, shell)],
  ];
}

function stranger(): FakeSender {
  return senderOf(new FakeBrowserWindow());
}

function closedWindow(registry: WindowRegistry, shell: Shell): FakeSender {
  const { window, client } = openRegistered(registry, shell);
  const from = senderOf(window);
  window.destroy();
  assert.ok(registry.windowOf(client), 'the window is still registered');
  return from;
}

function openRegistered(registry: WindowRegistry, shell: Shell): { window: FakeBrowserWindow; client: string } {
  const client = registry.add(shell.window.createWindow('/preload.cjs', { width: 800, height: 600 }), null);
  const window = windowWorld.all.at(-1);
  assert.ok(window);
  return { window, client };
}

function senderOf({ webContents }: FakeBrowserWindow): FakeSender {
  return { sender: webContents, senderFrame: webContents.mainFrame };
}

/** Requests from the right page with the wrong words. */
const BAD_WORDS: readonly (readonly unknown[])[] = [
  [],
  ['notes.list'],
  ['notes.list', {}, {}],
  ['notes', {}],
  ['notes.', {}],
  ['notes.list ', {}],
  ['NOTES.LIST', {}],
  ['__proto__', {}],
  ['constructor', {}],
  ['toString', {}],
  ['notes.constructor', {}],
  ['notes.__proto__', {}],
  ['close', {}],
  ['dropClient', {}],
  ['', {}],
  [null, {}],
  [undefined, {}],
  [7, {}],
  [Number.NaN, {}],
  [['notes.list'], {}],
  [{ toString: 'notes.list' }, {}],
  ['x'.repeat(1_000_000), {}],
];

/** Only the top frame of our own window at exactly our origin is heard. Returns how many cases ran. */
export async function checkSenders(shell: Shell): Promise<number> {
  const registry = shell.registry.createWindowRegistry();
  const heard: Heard = { invoked: [], closed: [] };
  shell.ipc.answerPages(
    {
      invoke: async (client, method, input) => {
        if (input === 'fail') throw new RangeError('Maximum call stack size exceeded');
        heard.invoked.push([client, method, input]);
        return { ok: true, value: 'answered' };
      },
    },
    registry,
    (client) => heard.closed.push(client),
  );
  const { window, client } = openRegistered(registry, shell);
  const refused = await checkRefused(badSenders(window, registry, shell), senderOf(window), heard);
  const answered = await checkAnswered(senderOf(window), client, heard);
  return refused + answered;
}

async function checkRefused(
  bad: readonly (readonly [string, () => FakeSender])[],
  good: FakeSender,
  heard: Heard,
): Promise<number> {
  let cases = 0;
  for (const [name, pose] of bad) {
    for (const method of METHOD_NAMES) {
      assert.equal(await refusalOf(pose(), method, {}), 'forbidden', `${method} from ${name}`);
      cases += 1;
    }
    ipcMain.receiveSend(CLOSED_CHANNEL, pose());
    assert.deepEqual(heard.closed, [], `${CLOSED_CHANNEL} from ${name}`);
    cases += 1;
  }
  for (const words of BAD_WORDS) {
    assert.equal(await refusalOf(good, ...words), 'invalid-input', JSON.stringify(words)?.slice(0, 40));
    cases += 1;
  }
  ipcMain.receiveSend(CLOSED_CHANNEL, good, 'more');
  assert.deepEqual(heard.closed, []);
  assert.deepEqual(heard.invoked, [], 'nothing refused reached the backend');
  assert.deepEqual([...ipcMain.handlers.keys()], [INVOKE_CHANNEL], 'no channel besides');
  assert.deepEqual(ipcMain.eventNames(), [CLOSED_CHANNEL], 'no channel besides');
  return cases + 3;
}

async function checkAnswered(good: FakeSender, client: string, heard: Heard): Promise<number> {
  for (const method of METHOD_NAMES) {
    const reply = await ipcMain.receiveInvoke(INVOKE_CHANNEL, good, method, { n: 1 });
    assert.deepEqual(reply, { ok: true, value: 'answered' });
    assert.deepEqual(heard.invoked.at(-1), [client, method, { n: 1 }]);
  }
  assert.equal(await refusalOf(good, 'notes.list', 'fail'), 'internal', 'a fault does not cross');
  ipcMain.receiveSend(CLOSED_CHANNEL, good);
  assert.deepEqual(heard.closed, [client]);
  return METHOD_NAMES.length + 2;
}

async function refusalOf(from: FakeSender, ...words: unknown[]): Promise<unknown> {
  const reply = (await ipcMain.receiveInvoke(INVOKE_CHANNEL, from, ...words)) as { ok: boolean; code?: string };
  return reply.ok ? 'answered' : reply.code;
}
