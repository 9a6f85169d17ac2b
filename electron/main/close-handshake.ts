import { type BrowserWindow, dialog } from 'electron';

/** How long a page may take to save before the user is asked, in milliseconds. */
export const SAVING_PATIENCE = 5_000;
const CLOSE_ANYWAY = 1;

export interface CloseHandshake {
  /** The page says that everything is saved; ignored unless the window is closing. */
  readonly confirm: () => void;
}

/**
 * Closing a window asks its page to save first. It goes when the page confirms; when the page takes too long (a full
 * disk, a hang) the user chooses between waiting and closing anyway, so that no text is lost without being told.
 * A page that never loaded or has crashed has nothing to save: its window just closes.
 */
export function askBeforeClosing(window: BrowserWindow, sendClosing: () => void, onStay: () => void): CloseHandshake {
  let loaded = false;
  let closing = false;
  let patience: NodeJS.Timeout | undefined;

  window.webContents.on('did-finish-load', () => {
    loaded = true;
  });
  window.webContents.on('render-process-gone', () => {
    loaded = false;
    if (closing) finish();
  });
  window.on('close', (event) => {
    if (!loaded) return;
    event.preventDefault();
    if (closing) return;
    closing = true;
    askPage();
  });
  window.on('closed', () => {
    clearTimeout(patience);
  });

  function askPage(): void {
    sendClosing();
    patience = setTimeout(() => void askUser(), SAVING_PATIENCE);
  }

  async function askUser(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: 'The last changes are not saved yet',
      detail:
        'What was saved before is safe in the dossier. Keep the window open to see what holds saving up, or close it and lose the last changes.',
      buttons: ['Keep open', 'Close anyway'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === CLOSE_ANYWAY) return finish();
    closing = false;
    onStay();
  }

  function finish(): void {
    clearTimeout(patience);
    if (!window.isDestroyed()) window.destroy();
  }

  return {
    confirm: () => {
      if (closing) finish();
    },
  };
}
