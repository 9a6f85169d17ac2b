import { app, BrowserWindow, nativeTheme, type Rectangle } from 'electron';

const LIGHT = '#fbfaf7';
const DARK = '#1d1c1a';

/** Width, height and, where known, position in display pixels. */
export type WindowPlace = Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>;

/**
 * A window as safe as Electron makes them, defaults written out so that a check can hold us to them. It stays hidden
 * until its page has painted, on the ground colour of the page, so that nothing flashes.
 */
export function createWindow(preload: string, place: WindowPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Briefing Desk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? DARK : LIGHT,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      // Elsewhere Chromium would fetch dictionaries from the network.
      spellcheck: process.platform === 'darwin',
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  return window;
}
