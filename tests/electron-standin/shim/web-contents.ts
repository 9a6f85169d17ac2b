import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { originOf } from '../addresses.ts';
import type { BrowserWindow } from './browser-window.ts';
import type { Page } from './page.ts';
import { session } from './session.ts';

/** The top frame of a page, new with every document. */
export class Frame {
  readonly url: string;
  readonly origin: string;
  readonly frameToken = randomBytes(16).toString('hex');
  readonly parent = null;
  gone = false;

  constructor(url: string) {
    this.url = url;
    this.origin = originOf(url);
  }
  isDestroyed(): boolean {
    return this.gone;
  }
}

type OpenHandler = (details: { url: string; frameName: string; disposition: string }) => { action: 'allow' | 'deny' };

export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session = session.defaultSession;
  readonly #window: BrowserWindow;
  readonly #page: Page;
  #frame = new Frame('about:blank');
  #open: OpenHandler = () => ({ action: 'allow' });

  constructor(window: BrowserWindow, page: Page) {
    super();
    this.id = window.id;
    this.#window = window;
    this.#page = page;
  }

  get mainFrame(): Frame {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
    return this.#frame;
  }
  getURL(): string {
    return this.#frame.url;
  }
  isDestroyed(): boolean {
    return this.#window.isDestroyed();
  }
  send(channel: string, ...words: unknown[]): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed');
    this.#page.tell({ type: 'event', channel, words });
  }
  executeJavaScript(code: string): Promise<unknown> {
    return this.#page.run(code);
  }
  printToPDF(options: Parameters<Page['printToPdf']>[0]): Promise<Buffer> {
    return this.#page.printToPdf(options);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#open = handler;
  }
  /** Playwright closes a page through this. */
  close(): void {
    this.#window.close();
  }

  /** A new document is in the window. */
  arrive(url: string): void {
    this.#frame.gone = true;
    this.#frame = new Frame(url);
    this.emit('did-navigate', {}, url);
  }
  /** The handler's answer for any address: the stand-in asks once. */
  mayOpen(): boolean {
    return this.#open({ url: 'about:blank', frameName: '', disposition: 'foreground-tab' }).action === 'allow';
  }
  targetId(): string | null {
    return this.#page.targetId();
  }
}
