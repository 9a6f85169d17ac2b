import { type BrowserWindow, dialog } from 'electron';
import { sentence } from '../../core/shared/said.ts';
import { START_URL } from './app-origin.ts';
import { native } from './native-words.ts';

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
      message: native(sentence('This window stopped working')),
      detail: native(
        sentence('Your text is in the dossier up to about a second before. Open the window again to go on.'),
      ),
      buttons: [native(sentence('Reopen')), native(sentence('Close'))],
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
