import { beforeEach, expect, test, vi } from 'vitest';
import { collectOpenFiles, dossiersIn } from '../../../electron/main/dossier-files.ts';
import { app, resetFakeElectron } from './fake/fake-electron.ts';
import { FakeEvent } from './fake/fake-event.ts';

vi.mock('electron', () => import('./fake/fake-electron.ts'));

beforeEach(resetFakeElectron);

test('dossiers on a command line are found among switches and other words', () => {
  const words = [
    '.',
    '--inspect=0',
    '-x.dossier',
    'a.dossier',
    '/b/../c/Sahel 2026.DOSSIER',
    'a.dossier.exe',
    'bad\0.dossier',
    '',
  ];
  expect(dossiersIn(words, '/home/me')).toEqual(['/home/me/a.dossier', '/c/Sahel 2026.DOSSIER']);
});

test('file managers hand over addresses; those of other machines are left alone', () => {
  const words = ['file:///home/me/Sahel%202026.dossier', 'FILE:///b/%C3%A9.dossier', 'file://localhost/c.dossier'];
  expect(dossiersIn(words, '/')).toEqual(['/home/me/Sahel 2026.dossier', '/b/\u00e9.dossier', '/c.dossier']);
  const odd = ['file://server/share/a.dossier', 'file:///a%2fb.dossier', 'file:///a%00.dossier', 'file://[/a.dossier'];
  expect(dossiersIn(odd, '/')).toEqual([]);
  expect(dossiersIn(['https://example.org/a.dossier'], '/home')).toEqual([]);
});

test('files asked for before the app is ready are opened once it is; later ones at once', () => {
  const take = collectOpenFiles();
  const event = new FakeEvent();
  app.emit('open-file', event, '/early.dossier');
  app.emit('open-file', new FakeEvent(), '/picture.png');
  expect(event.defaultPrevented).toBe(true);
  const later: string[] = [];
  expect(take((file) => later.push(file))).toEqual(['/early.dossier']);
  app.emit('open-file', new FakeEvent(), '/late.dossier');
  expect(later).toEqual(['/late.dossier']);
});
