import type { Host, SettingsStore } from '../backend/host.ts';
import { printWithBrowser } from '../pdf/print-with-browser.ts';

/** What the web server's process knows and a page does not. */
export interface WebHostOptions {
  readonly settings: SettingsStore;
  /** The dossier named on the command line; every page of this server opens it. */
  readonly open: string | null;
  /** Hands an address to the system; null where the browser may be on another machine (a tunnel) and must do it. */
  readonly openLink: ((url: string) => Promise<boolean>) | null;
}

/** The backend's port to a browser: no native dialogs, finished files go to the page as bytes to download. */
export function createWebHost({ settings, open, openLink }: WebHostOptions): Host {
  return {
    kind: 'browser',
    settings,
    pick: () => Promise.resolve('unavailable'),
    deliver: (_client, { name, type, bytes }) => Promise.resolve({ kind: 'download', name, type, bytes }),
    openLink: (url) => (openLink === null ? Promise.resolve(false) : openLink(url)),
    openAtStart: () => open,
    printPdf: printWithBrowser,
  };
}
