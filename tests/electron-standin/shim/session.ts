import { EventEmitter } from 'node:events';
import type { Cdp } from '../cdp.ts';
import { ShimEvent } from './shim-event.ts';

type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type CheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: { isMainFrame: boolean },
) => boolean;
type BeforeRequest = (details: { url: string; method: string }, answer: (r: { cancel?: boolean }) => void) => void;

/** Electron's names for what Chromium's own permission table can be told over CDP. */
const CHROMIUM_NAMES: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'clipboard-write',
  'clipboard-read': 'clipboard-read',
  geolocation: 'geolocation',
  'idle-detection': 'idle-detection',
  'local-fonts': 'local-fonts',
  midi: 'midi',
  notifications: 'notifications',
  'persistent-storage': 'persistent-storage',
  'screen-wake-lock': 'screen-wake-lock',
  'window-management': 'window-management',
};

export class Session extends EventEmitter {
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.#beforeRequest = listener;
    },
  };
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;
  #beforeRequest: BeforeRequest | null = null;

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }
  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerLanguages(): void {}

  /** Whether webRequest lets a request pass. */
  async allows(url: string, method: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (listener === null) return true;
    return new Promise((resolve) => listener({ url, method }, ({ cancel }) => resolve(cancel !== true)));
  }

  /** Puts the handlers' answers for a page of ours into Chromium's permission table, where the page meets them. */
  async applyPermissions(cdp: Cdp, address: string, chromiumOrigin: string): Promise<void> {
    for (const [permission, name] of Object.entries(CHROMIUM_NAMES)) {
      const setting = this.#grants(permission, address) ? 'granted' : 'denied';
      await cdp.send('Browser.setPermission', { permission: { name }, setting, origin: chromiumOrigin });
    }
  }

  #grants(permission: string, address: string): boolean {
    const details = { requestingUrl: address, isMainFrame: true };
    let granted = this.#request === null;
    this.#request?.(null, permission, (answer) => (granted = answer), details);
    return granted && (this.#check?.(null, permission, address, details) ?? true);
  }

  /** Lets `will-download` decide about every download of every page. */
  async watchDownloads(cdp: Cdp): Promise<void> {
    cdp.on('Browser.downloadWillBegin', ({ guid, url, suggestedFilename }) => {
      const event = new ShimEvent();
      this.emit('will-download', event, { getURL: () => url, getFilename: () => suggestedFilename });
      if (event.defaultPrevented) void cdp.send('Browser.cancelDownload', { guid });
    });
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });
  }
}

export const session = { defaultSession: new Session() };
