import { app, type WebContents } from 'electron';
import { START_URL } from './app-origin.ts';

/** Guards every web contents there will ever be, also one made by a fault of ours or of Electron. Before `ready`. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
}

/**
 * A window shows our one page for as long as it lives: it goes nowhere, opens nothing and embeds nothing (items 12 to
 * 14 of Electron's security guide). Addresses reach the system's browser only through the backend's `app.openLink`.
 */
export function guardContents(contents: WebContents): void {
  contents.on('will-navigate', (details) => {
    if (details.url !== START_URL) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || details.url !== START_URL) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
