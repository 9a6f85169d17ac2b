import { EventEmitter } from 'node:events';
import { originOf, toChromium } from '../addresses.ts';
import type { Cdp } from '../cdp.ts';
import { app, appWorld } from './app.ts';
import { ipcMain } from './ipc-main.ts';
import { menuWorld } from './menu.ts';
import { createPage, type Page } from './page.ts';
import type { Gate } from './page-requests.ts';
import { ShimEvent } from './shim-event.ts';
import { WebContents } from './web-contents.ts';

interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  readonly webPreferences?: {
    readonly preload?: string;
    readonly sandbox?: boolean;
    readonly contextIsolation?: boolean;
    readonly nodeIntegration?: boolean;
  };
}

const windows = new Map<number, BrowserWindow>();
let lastId = 0;
let browser: Cdp | null = null;
let focused: BrowserWindow | null = null;

/** Gives windows their Chromium, and tells them of pages that go. */
export function connectWindows(cdp: Cdp): void {
  browser = cdp;
  menuWorld.focusedWindow = () => BrowserWindow.getFocusedWindow() ?? undefined;
  appWorld.closeWindows = () => {
    for (const window of [...windows.values()]) window.close();
    return windows.size === 0;
  };
  cdp.on('Target.targetDestroyed', ({ targetId }) => {
    for (const window of [...windows.values()]) if (window.webContents.targetId() === targetId) window.destroy();
  });
}

export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #page: Page;
  readonly #options: WindowOptions;
  #expected = '';
  #visible: boolean;
  #destroyed = false;

  constructor(options: WindowOptions = {}) {
    super();
    const { preload, sandbox, contextIsolation, nodeIntegration } = options.webPreferences ?? {};
    if (!app.isReady() || browser === null) throw new Error('Cannot create BrowserWindow before app is ready');
    if (sandbox === false || contextIsolation === false || nodeIntegration === true) {
      throw new Error('The stand-in has no windows but sandboxed, isolated ones without Node');
    }
    lastId += 1;
    this.id = lastId;
    this.#options = options;
    this.#visible = options.show !== false;
    const { width, height } = this.getNormalBounds();
    this.#page = createPage(browser, { width, height }, preload, {
      mayOpen: () => this.webContents.mayOpen(),
      arrived: (url) => this.webContents.arrive(url),
      loaded: () => {
        this.webContents.emit('did-finish-load', new ShimEvent());
        this.emit('ready-to-show', new ShimEvent());
      },
      crashed: () => {
        this.webContents.emit('render-process-gone', new ShimEvent(), { reason: 'crashed', exitCode: 1 });
      },
      said: (message) => {
        const { webContents } = this;
        // A page may still speak while it is being closed; nobody is there to hear it.
        if (this.#destroyed) return Promise.resolve(null);
        const event = { sender: webContents, senderFrame: webContents.mainFrame, frameId: 1, processId: 1 };
        return ipcMain.receive(message, event);
      },
      isExpected: (url) => url === this.#expected,
      mayNavigate: (details) => this.#mayNavigate(details),
    });
    this.webContents = new WebContents(this, this.#page);
    windows.set(this.id, this);
    focused = this;
    app.emit('web-contents-created', new ShimEvent(), this.webContents);
  }

  #mayNavigate({ url, isMainFrame, isRedirect }: Parameters<Gate['mayNavigate']>[0]): boolean {
    const names = isRedirect ? ['will-redirect'] : ['will-frame-navigate', ...(isMainFrame ? ['will-navigate'] : [])];
    return names.every((name) => {
      const event = new ShimEvent({ url, isMainFrame, isSameDocument: false });
      this.webContents.emit(name, event, url);
      return !event.defaultPrevented;
    });
  }

  async loadURL(url: string): Promise<void> {
    this.#expected = url;
    if (browser !== null && originOf(url) !== 'null') {
      await this.webContents.session.applyPermissions(browser, url, new URL(toChromium(url)).origin);
    }
    await this.#page.load(url);
    this.#expected = '';
  }

  /** As by the window's own button: whoever listens to `close` may keep it open. */
  close(): void {
    if (this.#destroyed) return;
    const event = new ShimEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this.id);
    if (focused === this) focused = null;
    this.#page.close();
    this.emit('closed');
    if (windows.size > 0 || app.isQuitting()) return;
    if (!app.emit('window-all-closed')) app.quit();
  }

  show(): void {
    this.#visible = true;
    this.focus();
  }
  focus(): void {
    focused = this;
  }
  restore(): void {}
  isVisible(): boolean {
    return this.#visible;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  getTitle(): string {
    return this.#options.title ?? app.getName();
  }
  getNormalBounds() {
    const { x = 0, y = 0, width = 800, height = 600 } = this.#options;
    return { x, y, width, height };
  }
  getBounds() {
    return this.getNormalBounds();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return focused ?? [...windows.values()].at(-1) ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return windows.get(contents.id) ?? null;
  }
}

/** Playwright finds the window of a page through this. */
export const webContents = {
  fromDevToolsTargetId: (id: string) =>
    BrowserWindow.getAllWindows().find((window) => window.webContents.targetId() === id)?.webContents,
  getAllWebContents: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
};
