import { EventEmitter } from 'node:events';

/**
 * Dialogs, links and menus need a person or a desktop. Tests put their own answers in place with
 * `electronApp.evaluate(({ dialog }) => { dialog.showSaveDialog = … })`, the way they do on the real runtime; unanswered
 * ones behave as if the user had dismissed them.
 */
export const dialog = {
  showOpenDialog: async () => ({ canceled: true, filePaths: [] as string[] }),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async (...words: readonly { cancelId?: number }[]) => ({
    response: words.at(-1)?.cancelId ?? 0,
    checkboxChecked: false,
  }),
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}\n${content}\n`);
  },
};

export const shell = {
  openExternal: async (url: string): Promise<void> => {
    throw new Error(`The stand-in opens nothing outside: ${url}`);
  },
};

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' });

const display = { workArea: { x: 0, y: 0, width: 1920, height: 1080 } };
export const screen = { getAllDisplays: () => [display], getPrimaryDisplay: () => display };
