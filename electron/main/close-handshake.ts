import { type BrowserWindow, dialog } from 'electron';
import { sentence } from '../../core/shared/said.ts';
import { native } from './native-words.ts';

/** How long a page may take to save before we look whether it is still alive, in milliseconds. */
export const SAVING_PATIENCE = 5_000;
/** How long a living page may take to answer a look, in milliseconds. */
export const ANSWER_PATIENCE = 1_000;
const CLOSE_ANYWAY = 1;

export interface CloseHandshake {
  /** The page says that the window may go; ignored unless it was asked. */
  readonly confirm: () => void;
}

/**
 * Closing a window asks its page to save first, and the window goes when the page says so. A page that cannot save is
 * alive and asks the user itself, so the window just stays. For a page that hangs the user is asked here, so that no
 * text is lost without being told. A page that never loaded or has crashed has nothing to save: its window closes.
 */
export function askBeforeClosing(window: BrowserWindow, sendClosing: () => void, onStay: () => void): CloseHandshake {
  let loaded = false;
  let asked = false;
  let waiting = false;
  let patience: NodeJS.Timeout | undefined;

  window.webContents.on('did-finish-load', () => {
    loaded = true;
    asked = false;
  });
  window.webContents.on('render-process-gone', () => {
    loaded = false;
    if (waiting) finish();
  });
  window.on('close', (event) => {
    if (!loaded) return;
    event.preventDefault();
    if (waiting) return;
    asked = true;
    waiting = true;
    sendClosing();
    patience = setTimeout(() => void look(), SAVING_PATIENCE);
  });
  window.on('closed', () => {
    clearTimeout(patience);
  });

  async function look(): Promise<void> {
    if (await isAlive(window)) return stay();
    if (window.isDestroyed()) return;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: native(sentence('This window does not respond')),
      detail: native(
        sentence('What was saved before is safe in the dossier. Keep waiting, or close it and lose the last changes.'),
      ),
      buttons: [native(sentence('Keep waiting')), native(sentence('Close anyway'))],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (response === CLOSE_ANYWAY) finish();
    else stay();
  }

  function stay(): void {
    waiting = false;
    onStay();
  }

  function finish(): void {
    clearTimeout(patience);
    if (!window.isDestroyed()) window.destroy();
  }

  return {
    confirm: () => {
      if (asked) finish();
    },
  };
}

/** Whether the page's own thread answers at all. */
async function isAlive(window: BrowserWindow): Promise<boolean> {
  let limit: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    limit = setTimeout(() => resolve(false), ANSWER_PATIENCE);
  });
  const answer = window.webContents.executeJavaScript('true').then(
    () => true,
    () => false,
  );
  const alive = await Promise.race([answer, tooLate]);
  clearTimeout(limit);
  return alive;
}
