import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { BackendEvent } from '../../core/contract/backend.ts';
import { BRIDGE_NAME, CLOSED_CHANNEL, EVENT_CHANNEL, INVOKE_CHANNEL } from '../../core/contract/bridge.ts';
import { METHOD_NAMES } from '../../core/contract/methods.ts';
import type { Refusal, RefusalCode, Reply } from '../../core/contract/reply.ts';
import type { Transport } from '../../core/contract/transport.ts';

/** Plain sentences only: what puts values into them is kept out of this file, which stays small. */
const refuse = (code: RefusalCode, message: string): Refusal => ({ ok: false, code, message });

const listeners = new Set<(event: BackendEvent) => void>();

/** The only three things a page can reach. No Electron object, event or channel name passes through. */
const transport: Transport = {
  invoke: async (method, input): Promise<Reply<unknown>> => {
    if (!METHOD_NAMES.includes(method)) return refuse('invalid-input', 'The app does not know this request.');
    try {
      return await ipcRenderer.invoke(INVOKE_CHANNEL, method, input);
    } catch {
      // What cannot be cloned, or a shell that is going away; the reason is Electron's wording, not for users.
      return refuse(
        'internal',
        'The app did not answer. What was saved before is safe. Try again, or restart the app.',
      );
    }
  },
  subscribe: (listener) => {
    const pass = (_event: IpcRendererEvent, event: BackendEvent) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, pass);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      ipcRenderer.off(EVENT_CHANNEL, pass);
    };
  },
  closed: () => {
    ipcRenderer.send(CLOSED_CHANNEL);
  },
};

/** The page's window, as far as it matters here: this zone is compiled without a DOM. */
interface PageWindow {
  readonly addEventListener: (type: 'drop', listener: (event: FileDrop) => void, capture: true) => void;
}
interface FileDrop {
  readonly isTrusted: boolean;
  readonly dataTransfer: { readonly files: Iterable<File> } | null;
}

/** A page cannot ask where a file is: a dossier the user dropped on the window is told to it as one to open. */
const tellDossier = ({ isTrusted, dataTransfer }: FileDrop) => {
  const dossier = [...(dataTransfer?.files ?? [])].find(({ name }) => name.toLowerCase().endsWith('.dossier'));
  const path = isTrusted && dossier ? webUtils.getPathForFile(dossier) : '';
  if (path !== '') for (const listener of listeners) listener({ type: 'open-file', path });
};
(globalThis as unknown as PageWindow).addEventListener('drop', tellDossier, true);

contextBridge.exposeInMainWorld(BRIDGE_NAME, transport);
