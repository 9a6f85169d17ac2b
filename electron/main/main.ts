import { app, BrowserWindow, dialog, Menu } from 'electron';
import { sentence } from '../../core/shared/said.ts';
import { createBackend } from '../backend/create-backend.ts';
import { readPageFiles } from '../backend/page-files.ts';
import { locateAppFiles } from './app-files.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { guardAllContents } from './content-guards.ts';
import { collectOpenFiles, dossiersIn } from './dossier-files.ts';
import { createElectronHost } from './electron-host.ts';
import { openElectronSettings } from './electron-settings.ts';
import { answerPages } from './ipc.ts';
import { liveByWindows } from './lifecycle.ts';
import { buildMenu } from './menu.ts';
import { native, speakNatively } from './native-words.ts';
import { createWindowOpener } from './open-window.ts';
import { denyEverywhere } from './permissions.ts';
import { openPlaceMemory } from './window-place.ts';
import { createWindowRegistry } from './window-registry.ts';

app.enableSandbox();
registerAppScheme();
guardAllContents();
const takeOpenFiles = collectOpenFiles();

// No top-level await: Electron is not ready until this module has run to its end, so waiting for it here would hang.
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

function start(): void {
  denyEverywhere();
  const files = locateAppFiles(import.meta.dirname);
  serveApp(readPageFiles(files.renderer));

  const registry = createWindowRegistry();
  const settings = openElectronSettings((language) => {
    void speakNatively(language, app.getPreferredSystemLanguages()).then((changed) => changed && showMenu());
  });
  const backend = createBackend({
    host: createElectronHost(settings, registry),
    templatesFolder: files.templates,
    documentsFolder: app.getPath('documents'),
    wordWorker: files.wordWorker,
    readFileProcess: files.readFileProcess,
    version: app.getVersion(),
  });
  const opener = createWindowOpener({
    backend,
    registry,
    places: openPlaceMemory(),
    preload: files.preload,
    onStay: () => lifecycle.stay(),
  });
  const lifecycle = liveByWindows(backend, registry, opener.open);
  answerPages(backend, registry, opener.confirmClosed);
  showMenu();

  function showMenu(): void {
    Menu.setApplicationMenu(
      buildMenu(
        {
          newWindow: () => opener.open(null),
          run: (command, window) => {
            const client = window instanceof BrowserWindow ? registry.clientOf(window.webContents) : null;
            if (client === null) opener.open(null);
            else backend.send(client, { type: 'command', command });
          },
        },
        process.platform,
      ),
    );
  }

  const asked = [...dossiersIn(process.argv.slice(1), process.cwd()), ...takeOpenFiles(opener.open)];
  for (const file of asked.length === 0 ? [null] : asked) opener.open(file);
}

function giveUp(error: unknown): void {
  process.stderr.write(`Briefing Desk could not start: ${error instanceof Error ? error.stack : String(error)}\n`);
  dialog.showErrorBox(
    native(sentence('Briefing Desk could not start')),
    native(
      sentence(
        'Your dossiers are untouched. Restart the computer and try again; if that does not help, install the app again.',
      ),
    ),
  );
  app.exit(1);
}
