import { EventEmitter } from 'node:events';
import type {
  CustomScheme,
  Dialog,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Protocol,
  Shell,
  Menu as TrueMenu,
} from 'electron';
import { FakeApp } from './fake-app.ts';
import { FakeEvent } from './fake-event.ts';
import { FakeIpcMain, FakeIpcRenderer } from './fake-ipc.ts';
import { FakeSession } from './fake-session.ts';
import { FakeBrowserWindow, windowWorld } from './fake-window.ts';

/** Real processes, as the stand-in has them. */
export { utilityProcess } from '../../../electron-standin/shim/utility-process.ts';

/**
 * The part of Electron the shell uses, held to electron.d.ts by the compiler. It stands in for the module `electron` in
 * these tests; `resetFakeElectron` makes every object fresh without changing which object a module imported.
 */
export let app = new FakeApp();
export let ipcMain = new FakeIpcMain();
export let ipcRenderer = new FakeIpcRenderer(ipcMain);
export let session = { defaultSession: new FakeSession() };
export { FakeBrowserWindow as BrowserWindow };

type ProtocolHandler = Parameters<Protocol['handle']>[1];
/** What the shell told the protocol module. */
export const registered = { schemes: [] as CustomScheme[], handlers: new Map<string, ProtocolHandler>() };
export const protocol = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (app.isReadyNow) throw new Error('registerSchemesAsPrivileged should be called before app is ready');
    registered.schemes = schemes;
    app.calls.push('registerSchemesAsPrivileged');
  },
  handle(scheme: string, handler: ProtocolHandler): void {
    registered.handlers.set(scheme, handler);
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>;

export const openedOutside: string[] = [];
export const shell = {
  async openExternal(url: string): Promise<void> {
    openedOutside.push(url);
  },
} satisfies Pick<Shell, 'openExternal'>;

/** Answers to dialogs, given in order; a dialog nobody expected fails the test. */
export const dialogAnswers: { files: (string | null)[]; buttons: number[] } = { files: [], buttons: [] };
export const dialogsShown: { readonly kind: string; readonly options: unknown; readonly parented: boolean }[] = [];
export const dialog = {
  async showSaveDialog(...words: unknown[]) {
    const file = nextFile('save', words);
    return { canceled: file === null, filePath: file ?? '' };
  },
  async showOpenDialog(...words: unknown[]) {
    const file = nextFile('open', words);
    return { canceled: file === null, filePaths: file === null ? [] : [file] };
  },
  async showMessageBox(...words: unknown[]) {
    record('message', words);
    const response = dialogAnswers.buttons.shift();
    if (response === undefined) throw new Error(`Unexpected message: ${(words.at(-1) as MessageBoxOptions).message}`);
    return { response, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    record('error', [{ title, content }]);
  },
} satisfies Pick<Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>;

function nextFile(kind: string, words: readonly unknown[]): string | null {
  record(kind, words);
  const file = dialogAnswers.files.shift();
  if (file === undefined) throw new Error(`Unexpected ${kind} dialog`);
  return file;
}

function record(kind: string, words: readonly unknown[]): void {
  dialogsShown.push({ kind, options: words.at(-1), parented: words.length === 2 });
}

export const Menu = {
  template: null as readonly MenuItemConstructorOptions[] | null,
  applied: false,
  buildFromTemplate(template: MenuItemConstructorOptions[]): TrueMenu {
    this.template = template;
    // The shell only hands the menu on; its items are read from the template.
    return template as unknown as TrueMenu;
  },
  setApplicationMenu(menu: TrueMenu | null): void {
    this.applied = menu !== null;
  },
};

export const nativeTheme = Object.assign(new EventEmitter(), {
  shouldUseDarkColors: false,
  themeSource: 'system' as 'system' | 'light' | 'dark',
});
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };

export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld(name: string, api: unknown): void {
    if (exposed.has(name)) throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
    exposed.set(name, api);
  },
};

export const webUtils = {
  /** Files of these tests are in one folder. */
  getPathForFile: ({ name }: Pick<File, 'name'>) => `/dropped/${name}`,
};

/** A world as at start-up. Modules see the new objects at once: these are live bindings. */
export function resetFakeElectron(): void {
  app = new FakeApp();
  ipcMain = new FakeIpcMain();
  ipcRenderer = new FakeIpcRenderer(ipcMain);
  session = { defaultSession: new FakeSession() };
  registered.schemes = [];
  registered.handlers.clear();
  openedOutside.length = 0;
  dialogAnswers.files = [];
  dialogAnswers.buttons = [];
  dialogsShown.length = 0;
  Menu.template = null;
  Menu.applied = false;
  exposed.clear();
  windowWorld.all = [];
  windowWorld.failLoad = false;
  windowWorld.onContents = (contents) => app.emit('web-contents-created', new FakeEvent(), contents);
  windowWorld.onAllClosed = () => app.emit('window-all-closed');
  app.closeAll = () => {
    for (const window of [...windowWorld.all]) window.close();
    return windowWorld.all.length === 0;
  };
}

// biome-ignore lint/style/noDefaultExport: the module this poses as has one, and electron-store reads it.
export default {
  get app() {
    return app;
  },
  get ipcMain() {
    return ipcMain;
  },
  shell,
};
