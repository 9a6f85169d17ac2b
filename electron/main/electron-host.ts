import { extname, join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
  shell,
} from 'electron';
import { assertNever } from '../../core/shared/assert-never.ts';
import { safeLink } from '../../core/shared/safe-link.ts';
import { sentence } from '../../core/shared/said.ts';
import type { Host, PickRequest, SettingsStore } from '../backend/host.ts';
import { native } from './native-words.ts';
import { printHiddenly } from './print-hiddenly.ts';
import { saveFile } from './save-file.ts';
import { startUtilityProcess } from './start-utility-process.ts';
import type { WindowRegistry } from './window-registry.ts';

const dossiers = (): FileFilter => ({ name: native(sentence('Dossiers')), extensions: ['dossier'] });
const FILTER_NAMES: Readonly<Record<string, string>> = {
  docx: sentence('Word documents'),
  pdf: sentence('PDF files'),
  html: sentence('Web pages'),
  md: sentence('Markdown files'),
};

/** The backend's port to the desktop: native dialogs, files written whole, links opened by the system. */
export function createElectronHost(settings: SettingsStore, registry: WindowRegistry): Host {
  return {
    kind: 'desktop',
    settings,
    pick: async (client, ask) => {
      const path = await askForDossier(registry.windowOf(client), ask);
      return path === null ? 'cancelled' : { path };
    },
    deliver: async (client, file) => {
      const extension = extname(file.name).slice(1);
      const filter = { name: native(FILTER_NAMES[extension] ?? sentence('Files')), extensions: [extension] };
      const path = await askWhereToSave(registry.windowOf(client), file.name, filter);
      if (path === null) return 'cancelled';
      await saveFile(path, file.bytes);
      return { kind: 'file', path };
    },
    openLink: async (url) => {
      const safe = safeLink(url);
      if (safe === null || !URL.canParse(safe)) return false;
      // The parsed form, not the text as given: what the check saw is what the system gets.
      await shell.openExternal(new URL(safe).href);
      return true;
    },
    printPdf: printHiddenly,
    openAtStart: (client) => registry.fileOf(client),
    startProcess: startUtilityProcess,
  };
}

async function askForDossier(window: BrowserWindow | null, ask: PickRequest): Promise<string | null> {
  switch (ask.for) {
    case 'open': {
      const options: OpenDialogOptions = {
        title: native(sentence('Open dossier')),
        properties: ['openFile'],
        filters: [dossiers()],
      };
      const answer = await (window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    }
    case 'create':
    case 'copy':
      return askWhereToSave(window, ask.suggestedName, dossiers());
    default:
      return assertNever(ask);
  }
}

/**
 * The path the user chose, with the right extension. Some systems leave the extension off and ask about replacing the
 * bare name only; then the dialog is shown again with the full name, so that no file is replaced unasked.
 */
async function askWhereToSave(window: BrowserWindow | null, name: string, filter: FileFilter): Promise<string | null> {
  const ending = `.${filter.extensions[0]}`;
  let suggestion = join(app.getPath('documents'), name);
  for (;;) {
    const options: SaveDialogOptions = {
      defaultPath: suggestion,
      filters: [filter],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    };
    const answer = await (window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options));
    if (answer.canceled || answer.filePath === '') return null;
    if (answer.filePath.toLowerCase().endsWith(ending)) return answer.filePath;
    suggestion = `${answer.filePath}${ending}`;
  }
}
