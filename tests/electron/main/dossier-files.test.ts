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
