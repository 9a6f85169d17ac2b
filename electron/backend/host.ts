import type { Delivery } from '../../core/contract/delivery.ts';
import type { Settings, SettingsChange } from '../../core/contract/settings.ts';

/** What differs between the desktop shell and the web host, seen from the backend. `client` is one window or tab. */
export interface Host {
  readonly kind: 'desktop' | 'browser';
  readonly settings: SettingsStore;
  /** Asks the user for a file; `unavailable` where there is no native dialog, `cancelled` when it was closed. */
  readonly pick: (client: string, ask: PickRequest) => Promise<Picked>;
  /** Hands over a finished file: saved where the user says, or returned for the page to download. */
  readonly deliver: (client: string, file: FinishedFile) => Promise<Delivery | 'cancelled'>;
  /**
   * Prints an HTML file without script to PDF, tagged and with bookmarks; null where there is no browser to do it. Rejects
   * when it fails. Absent: null.
   */
  readonly printPdf?: (html: string) => Promise<Uint8Array | null>;
  /** Opens an address already checked by core/shared/safe-link; false where the page must do it itself. */
  readonly openLink: (url: string) => Promise<boolean>;
  /**
   * The dossier this client was opened for (command line, file association, a second window), as an absolute path;
   * `app.start` answers with it. Null or absent: the last one.
   */
  readonly openAtStart?: (client: string) => string | null;
  /** How a process of ours is started here; absent: start-node-process.ts. */
  readonly startProcess?: StartProcess;
}

/** Starts one of our scripts in a process of its own, which ends with this one at the latest. */
export type StartProcess = (script: URL) => OwnProcess;

/** A process that talks in structured clones. */
export interface OwnProcess {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  /** Told once, also when the process could not be started. */
  readonly onExit: (listener: () => void) => void;
  /** Ends it at once, whatever it is doing; harmless when it is gone. */
  readonly kill: () => void;
}

export type PickRequest =
  | { readonly for: 'open' }
  | { readonly for: 'create' | 'copy'; readonly suggestedName: string };
export type Picked = { readonly path: string } | 'cancelled' | 'unavailable';

export interface FinishedFile {
  /** Suggested file name, safe on every system. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Preferences on disk (electron-store, conf). `read` never throws: a corrupt file is set aside and defaults returned. */
export interface SettingsStore {
  readonly read: () => Settings;
  /** Merges and writes; a full disk leaves the old settings and returns them. */
  readonly change: (change: SettingsChange & Partial<Pick<Settings, 'recent' | 'sound'>>) => Settings;
}
