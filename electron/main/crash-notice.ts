import { type BrowserWindow, dialog } from 'electron';
import { START_URL } from './app-origin.ts';

const OPEN_AGAIN = 0;

/** When a window's page dies, says what is safe and offers to open it again; never in a loop by itself. */
export function offerToReopen(window: BrowserWindow, onReopen: () => void): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    void reopen();
  });

  async function reopen(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'This window stopped working',
      detail: 'Your text is in the dossier up to about a second before. Open the window again to go on.',
      buttons: ['Open again', 'Close'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (window.isDestroyed()) return;
    if (response !== OPEN_AGAIN) return window.destroy();
    onReopen();
    await window.loadURL(START_URL);
  }
}
