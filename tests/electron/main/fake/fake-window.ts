import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron';
import { FakeEvent } from './fake-event.ts';
import { FakeFrame } from './fake-frame.ts';

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

export class FakeWebContents
  extends EventEmitter
  implements
    Pick<WebContents, 'id' | 'send' | 'isDestroyed' | 'setWindowOpenHandler' | 'executeJavaScript' | 'printToPDF'>
{
  readonly id: number;
  readonly sent: { readonly channel: string; readonly words: readonly unknown[] }[] = [];
  openHandler: OpenHandler | null = null;
  printed: Electron.PrintToPDFOptions | null = null;
  /** False: the page's thread is stuck and answers nothing. */
  responsive = true;
  destroyed = false;
  readonly #mainFrame: FakeFrame;

  constructor(id: number) {
    super();
    this.id = id;
    this.#mainFrame = new FakeFrame('app://bundle/', 'app://bundle', `frame-${id}`);
  }

  /** As the real one: everything but isDestroyed throws once the contents are gone. */
  get mainFrame(): FakeFrame {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
    return this.#mainFrame;
  }
  send(channel: string, ...words: unknown[]): void {
    if (this.destroyed) throw new TypeError('Object has been destroyed');
    const cloned: readonly unknown[] = structuredClone(words);
    this.sent.push({ channel, words: cloned });
    this.emit('fake-sent', channel, cloned);
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  executeJavaScript(): Promise<unknown> {
    return this.responsive ? Promise.resolve(true) : new Promise(() => undefined);
  }
  printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.printed = options;
    return Promise.resolve(Buffer.from('%PDF-1.4'));
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
}

/** Set by fake-electron.ts: what the app is told about each window. */
export const windowWorld: {
  all: FakeBrowserWindow[];
  onContents: (contents: FakeWebContents) => void;
  onAllClosed: () => void;
  /** Rejects the next load, as a missing page does. */
  failLoad: boolean;
} = { all: [], onContents: () => undefined, onAllClosed: () => undefined, failLoad: false };

export class FakeBrowserWindow
  extends EventEmitter
  implements
    Pick<
      BrowserWindow,
      | 'id'
      | 'show'
      | 'focus'
      | 'close'
      | 'destroy'
      | 'isDestroyed'
      | 'isMinimized'
      | 'restore'
      | 'getNormalBounds'
      | 'loadURL'
    >
{
  static lastId = 0;
  static getAllWindows(): FakeBrowserWindow[] {
    return windowWorld.all;
  }

  readonly id: number;
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: FakeWebContents;
  readonly loaded: string[] = [];
  visible = false;
  focused = false;
  minimized = false;
  destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    FakeBrowserWindow.lastId += 1;
    this.id = FakeBrowserWindow.lastId;
    this.options = options;
    this.webContents = new FakeWebContents(this.id);
    windowWorld.all.push(this);
    windowWorld.onContents(this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    if (windowWorld.failLoad) throw new Error('ERR_FAILED (-2)');
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  show(): void {
    this.visible = true;
  }
  focus(): void {
    this.focused = true;
  }
  restore(): void {
    this.minimized = false;
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  getNormalBounds(): Rectangle {
    const { x = 10, y = 10, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  close(): void {
    const event = new FakeEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.webContents.destroyed = true;
    windowWorld.all = windowWorld.all.filter((window) => window !== this);
    this.emit('closed');
    if (windowWorld.all.length === 0) windowWorld.onAllClosed();
  }
}
