import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startUp } from '../start-up.ts';
import { ShimEvent } from './shim-event.ts';
import { takeInstanceLock } from './single-instance.ts';

/** What the app needs from the windows, which need the app: set by boot.ts. */
export const appWorld: {
  /** Asks every window to close; true if none is left. */
  closeWindows: () => boolean;
  /** Ends Chromium, removes its profile and ends the process. */
  leave: (code: number) => void;
} = { closeWindows: () => true, leave: (code) => process.exit(code) };

export class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = { appendSwitch: () => undefined, hasSwitch: () => false };
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #isQuitting = false;

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  isReady(): boolean {
    return this.#isReady;
  }
  /** Called by boot.ts when main has run to its end. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', new ShimEvent(), {});
  }
  isQuitting(): boolean {
    return this.#isQuitting;
  }

  getName(): string {
    return startUp.name;
  }
  getVersion(): string {
    return startUp.version;
  }
  getAppPath(): string {
    return startUp.appFolder;
  }
  getLocale(): string {
    return 'en-US';
  }
  getPreferredSystemLanguages(): string[] {
    return ['en-US'];
  }
  getPath(name: string): string {
    const userData = startUp.userData ?? join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), startUp.name);
    const paths: Record<string, string> = {
      home: homedir(),
      temp: tmpdir(),
      // As Electron on Linux, where the desktop's own setting is followed.
      documents: process.env.XDG_DOCUMENTS_DIR ?? join(homedir(), 'Documents'),
      userData,
      sessionData: userData,
      exe: process.execPath,
    };
    const path = paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }
  requestSingleInstanceLock(): boolean {
    return takeInstanceLock(this.getPath('userData'), ({ words, folder }) => {
      this.emit('second-instance', new ShimEvent(), words, folder, undefined);
    });
  }

  /** before-quit, then every window's close, then will-quit; any of them can call it off. */
  quit(): void {
    if (this.#isQuitting) return;
    this.#isQuitting = true;
    const goesOn = !this.#isStopped('before-quit') && appWorld.closeWindows() && !this.#isStopped('will-quit');
    if (goesOn) this.exit(0);
    else this.#isQuitting = false;
  }
  exit(code = 0): void {
    this.emit('quit', new ShimEvent(), code);
    appWorld.leave(code);
  }
  #isStopped(name: 'before-quit' | 'will-quit'): boolean {
    const event = new ShimEvent();
    this.emit(name, event);
    return event.defaultPrevented;
  }
}

export const app = new App();
