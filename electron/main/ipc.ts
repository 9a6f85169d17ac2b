import { type IpcMainEvent, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { CLOSED_CHANNEL, INVOKE_CHANNEL } from '../../core/contract/bridge.ts';
import { METHOD_NAMES } from '../../core/contract/methods.ts';
import { type Reply, refuse } from '../../core/contract/reply.ts';
import type { BackendServer } from '../backend/backend-server.ts';
import { APP_ORIGIN, isOurs } from './app-origin.ts';
import type { WindowRegistry } from './window-registry.ts';

const KNOWN_METHODS: ReadonlySet<unknown> = new Set(METHOD_NAMES);

/**
 * Answers pages: two channels, both deaf to any frame but the top frame of a window of ours at exactly our origin
 * (item 17 of Electron's security guide; CVE-2022-29247 is why a sandbox alone is no reason to skip it).
 */
export function answerPages(
  backend: Pick<BackendServer, 'invoke'>,
  registry: Pick<WindowRegistry, 'clientOf'>,
  onClosed: (client: string) => void,
): void {
  ipcMain.handle(INVOKE_CHANNEL, async (event, ...words: unknown[]): Promise<Reply<unknown>> => {
    const client = senderClient(event, registry);
    if (client === null) return refuse('forbidden', 'This request did not come from a window of the app.');
    const [method, input] = words;
    if (words.length !== 2 || typeof method !== 'string' || !KNOWN_METHODS.has(method)) {
      return refuse('invalid-input', 'The app does not know this request.');
    }
    try {
      return await backend.invoke(client, method, input);
    } catch {
      return refuse('internal', 'Something went wrong in the app. What was saved before is safe. Try again.');
    }
  });
  ipcMain.on(CLOSED_CHANNEL, (event, ...words: unknown[]) => {
    const client = senderClient(event, registry);
    if (client !== null && words.length === 0) onClosed(client);
  });
}

function senderClient(
  event: Pick<IpcMainInvokeEvent | IpcMainEvent, 'sender' | 'senderFrame'>,
  registry: Pick<WindowRegistry, 'clientOf'>,
): string | null {
  const { sender, senderFrame } = event;
  if (senderFrame === null || sender.isDestroyed() || senderFrame.isDestroyed()) return null;
  // An about:blank frame inherits our origin without our address, and an opaque one has our address without our origin.
  if (senderFrame.origin !== APP_ORIGIN || !isOurs(senderFrame.url)) return null;
  if (senderFrame.parent !== null || senderFrame.frameToken !== sender.mainFrame.frameToken) return null;
  return registry.clientOf(sender);
}
