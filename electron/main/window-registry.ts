import type { BrowserWindow, WebContents } from 'electron';

/** Which windows are ours, and which client of the backend each one is. */
export interface WindowRegistry {
  /** Registers a window with the dossier it should show first; returns its client name. */
  readonly add: (window: BrowserWindow, file: string | null) => string;
  readonly remove: (client: string) => void;
  /** Null for contents that are not those of a window of ours. */
  readonly clientOf: (contents: WebContents) => string | null;
  readonly windowOf: (client: string) => BrowserWindow | null;
  readonly fileOf: (client: string) => string | null;
  readonly windows: () => readonly BrowserWindow[];
}

export function createWindowRegistry(): WindowRegistry {
  const entries = new Map<string, { readonly window: BrowserWindow; readonly file: string | null }>();
  return {
    add: (window, file) => {
      const client = `window-${window.id}`;
      entries.set(client, { window, file });
      return client;
    },
    remove: (client) => {
      entries.delete(client);
    },
    clientOf: (contents) => {
      for (const [client, { window }] of entries) {
        if (!window.isDestroyed() && window.webContents === contents) return client;
      }
      return null;
    },
    windowOf: (client) => entries.get(client)?.window ?? null,
    fileOf: (client) => entries.get(client)?.file ?? null,
    windows: () => [...entries.values()].map(({ window }) => window).filter((window) => !window.isDestroyed()),
  };
}
