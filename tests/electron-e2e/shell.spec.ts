import { expect } from '@playwright/test';
import { noteText } from '../e2e/app.ts';
import { test } from './desk-app.ts';
import { invoke } from './page-bridge.ts';

test('the page has the bridge and nothing else of the shell', async ({ desk }) => {
  const found = await desk.page.evaluate(() => {
    const world = window as unknown as Record<string, unknown>;
    const bridge = world.briefingDesk as Record<string, unknown>;
    const reachable = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer', 'global', '__dirname'];
    Reflect.set(bridge, 'invoke', () => 'replaced');
    return {
      keys: Object.keys(bridge).toSorted(),
      kinds: [...new Set(Object.values(bridge).map((value) => typeof value))],
      replaced: String(bridge.invoke).includes('replaced'),
      reachable: reachable.filter((name) => world[name] !== undefined),
    };
  });
  expect(found).toEqual({
    keys: ['closed', 'invoke', 'subscribe'],
    kinds: ['function'],
    replaced: false,
    reachable: [],
  });
});

test('the policy holds in the window: no inline script, no eval, no request outside', async ({ desk }) => {
  const ran = await desk.page.evaluate(async () => {
    const world = window as unknown as { ranInline?: boolean };
    const script = document.createElement('script');
    try {
      script.textContent = 'window.ranInline = true';
      document.head.append(script);
    } catch {
      // Trusted Types stop it before the policy does.
    }
    const outside = await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'blocked',
    );
    return { inline: world.ranInline ?? false, outside };
  });
  expect(ran).toEqual({ inline: false, outside: 'blocked' });
});

test('nothing moves the window, and nothing opens another', async ({ desk: { app, page } }) => {
  await app.evaluate(({ BrowserWindow }) => {
    const seen: { url: string; prevented: boolean }[] = [];
    (globalThis as unknown as { seen: unknown }).seen = seen;
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (details) => {
      seen.push({ url: details.url, prevented: details.defaultPrevented });
    });
  });
  for (const address of ['https://example.org/', 'http://127.0.0.1:9/', 'app://bundle.evil/']) {
    await page.evaluate((url) => {
      location.href = url;
    }, address);
    await page.evaluate((url) => void window.open(url), address);
  }
  const readSeen = () =>
    app.evaluate(() => (globalThis as unknown as { seen: { url: string; prevented: boolean }[] }).seen);
  await expect.poll(async () => (await readSeen()).map(({ url }) => url)).toContain('http://127.0.0.1:9/');
  expect((await readSeen()).filter(({ prevented }) => !prevented)).toEqual([]);
  const state = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  );
  expect(state).toEqual(['app://bundle/']);
  await expect(noteText(page)).toBeVisible();
});

test('the page may write to the clipboard and nothing more', async ({ desk }) => {
  const states = await desk.page.evaluate(async () => {
    const names = ['clipboard-write', 'clipboard-read', 'geolocation', 'notifications', 'midi'];
    const found = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    );
    return Object.fromEntries(names.map((name, at) => [name, found[at]]));
  });
  expect(states).toEqual({
    'clipboard-write': 'granted',
    'clipboard-read': 'denied',
    geolocation: 'denied',
    notifications: 'denied',
    midi: 'denied',
  });
});

test('a download is cancelled', async ({ desk: { app, page } }) => {
  await app.evaluate(({ session }) => {
    session.defaultSession.on('will-download', (event) => {
      (globalThis as unknown as { cancelled: boolean }).cancelled = event.defaultPrevented;
    });
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'note.txt';
    link.click();
  });
  await expect.poll(() => app.evaluate(() => (globalThis as { cancelled?: boolean }).cancelled)).toBe(true);
});

test('a native menu item runs its command in the page', async ({ desk: { app, page } }) => {
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('show-keys')?.click());
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('only checked addresses reach the system', async ({ desk: { app, page } }) => {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    (globalThis as unknown as { opened: string[] }).opened = opened;
    shell.openExternal = async (url) => void opened.push(url);
  });
  const bad = ['file:///etc/passwd', 'javascript:alert(1)', 'https://me@example.org/', 'smb://server/share'];
  for (const url of bad) expect(await invoke(page, 'app.openLink', { url })).toMatchObject({ ok: false });
  expect(await invoke(page, 'app.openLink', { url: 'HTTPS://EXAMPLE.org/a' })).toMatchObject({ ok: true });
  expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
    'https://example.org/a',
  ]);
});
