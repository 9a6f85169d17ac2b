import type { BaseWindow, MenuItemConstructorOptions } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { COMMAND_IDS, COMMANDS, keysOn } from '../../../core/contract/commands.ts';
import { buildMenu } from '../../../electron/main/menu.ts';
import { speakNatively } from '../../../electron/main/native-words.ts';
import { Menu, resetFakeElectron } from './fake/fake-electron.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

beforeEach(resetFakeElectron);

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

function build(platform: NodeJS.Platform) {
  const ran: string[] = [];
  buildMenu({ run: (command) => ran.push(command), newWindow: () => ran.push('new-window') }, platform);
  return { items: itemsOf(Menu.template ?? []), ran };
}

test.each(['linux', 'win32', 'darwin'] as const)('on %s every command stands in the menu once and runs', (platform) => {
  const { items, ran } = build(platform);
  for (const { id, label, keys } of COMMANDS) {
    const [item, ...others] = items.filter((found) => found.id === id);
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      label,
      ...(keys === null ? {} : { accelerator: keysOn(keys, platform === 'darwin'), registerAccelerator: false }),
    });
    // The menu item and the key event are Electron's; the shell looks at neither.
    item?.click?.(undefined as never, undefined as unknown as BaseWindow, undefined as never);
  }
  expect(ran.toSorted()).toEqual([...COMMAND_IDS].toSorted());
});

test('there is a way to a new window, to edit, to zoom and to leave, and none to developer tools', () => {
  const { items, ran } = build('linux');
  items.find(({ label }) => label === 'New window')?.click?.(undefined as never, undefined, undefined as never);
  expect(ran).toEqual(['new-window']);
  const roles = items.flatMap(({ role }) => role ?? []);
  expect(roles).toEqual(
    expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'quit']),
  );
  for (const role of ['toggleDevTools', 'viewMenu', 'reload', 'forceReload']) expect(roles).not.toContain(role);
});

test('the menu speaks the language of the interface from the next time it is made', async () => {
  expect(await speakNatively('system', ['de', 'fr-CA'])).toBe(true);
  expect(await speakNatively('fr', [])).toBe(false);
  const { items } = build('linux');
  const labels = items.flatMap(({ label }) => label ?? []);
  expect(labels).toEqual(expect.arrayContaining(['&Fichier', 'Nouvelle note…', 'Annuler l’action', 'Plein écran']));
  expect(items.filter(({ type, label }) => type !== 'separator' && label === undefined)).toEqual([]);
  expect(await speakNatively('en', ['fr'])).toBe(true);
  expect(build('linux').items.flatMap(({ label }) => label ?? [])).toContain('&File');
});

test('a Mac has its own menus', () => {
  const roles = build('darwin').items.flatMap(({ role }) => role ?? []);
  expect(roles).toEqual(expect.arrayContaining(['appMenu', 'windowMenu', 'close']));
  expect(roles).not.toContain('quit');
});
