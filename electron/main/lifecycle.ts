import { app } from 'electron';
import type { BackendServer } from '../backend/backend-server.ts';
import { dossiersIn } from './dossier-files.ts';
import type { WindowRegistry } from './window-registry.ts';

export interface Lifecycle {
  /** The user chose to keep a window open: a quit under way is off. */
  readonly stay: () => void;
}

/**
 * Ties the app's life to its windows. Dossiers fold to one file when their window goes (dropClient), so nothing depends
 * on a quit event being sent: Windows sends none at sign-out (electron/electron#9613). Quitting only makes sure.
 */
export function liveByWindows(
  backend: Pick<BackendServer, 'close'>,
  registry: Pick<WindowRegistry, 'windows'>,
  openWindow: (file: string | null) => void,
): Lifecycle {
  let quitting = false;
  let folded = false;

  app.on('second-instance', (_event, words, folder) => {
    const files = dossiersIn(words, folder);
    for (const file of files) openWindow(file);
    if (files.length === 0) showSome();
  });
  app.on('activate', showSome);
  app.on('before-quit', () => {
    quitting = true;
  });
  // The close handshake stops a quit to let pages save; when the last window is gone the quit goes on from here.
  app.on('window-all-closed', () => {
    if (quitting || process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (folded) return;
    event.preventDefault();
    void fold();
  });

  function showSome(): void {
    const window = registry.windows().at(-1);
    if (window === undefined) {
      openWindow(null);
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  async function fold(): Promise<void> {
    try {
      await backend.close();
    } catch (error) {
      // What was saved stays saved: SQLite folds the dossier when it is next opened.
      process.stderr.write(`Could not close every dossier: ${String(error)}\n`);
    }
    folded = true;
    app.quit();
  }

  return {
    stay: () => {
      quitting = false;
    },
  };
}
