import { type BrowserWindow, dialog, screen } from 'electron';
import type { BackendEvent } from '../../core/contract/backend.ts';
import { EVENT_CHANNEL } from '../../core/contract/bridge.ts';
import { sentence } from '../../core/shared/said.ts';
import type { BackendServer } from '../backend/backend-server.ts';
import { START_URL } from './app-origin.ts';
import { askBeforeClosing, type CloseHandshake } from './close-handshake.ts';
import { offerToReopen } from './crash-notice.ts';
import { native } from './native-words.ts';
import { createWindow, type WindowPlace } from './window.ts';
import type { PlaceMemory } from './window-place.ts';
import type { WindowRegistry } from './window-registry.ts';

const CASCADE = 28;

export interface WindowOpener {
  /** Opens a window on a dossier, or on whatever the backend opens first. */
  readonly open: (file: string | null) => BrowserWindow;
  /** The page of this client says that everything is saved. */
  readonly confirmClosed: (client: string) => void;
}

/** Opens windows and ties each to one client of the backend, from before its page loads until it is gone. */
export function createWindowOpener(options: {
  readonly backend: Pick<BackendServer, 'subscribe' | 'send' | 'dropClient'>;
  readonly registry: WindowRegistry;
  readonly places: PlaceMemory;
  readonly preload: string;
  readonly onStay: () => void;
}): WindowOpener {
  const { backend, registry, places } = options;
  const handshakes = new Map<string, CloseHandshake>();

  function open(file: string | null): BrowserWindow {
    const window = createWindow(options.preload, nextPlace());
    const client = registry.add(window, file);
    const unsubscribe = backend.subscribe(client, (event: BackendEvent) => {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    });
    handshakes.set(
      client,
      askBeforeClosing(window, () => backend.send(client, { type: 'closing' }), options.onStay),
    );
    offerToReopen(window, () => backend.dropClient(client));
    window.on('close', () => places.keep(window.getNormalBounds()));
    window.on('closed', () => {
      unsubscribe();
      handshakes.delete(client);
      registry.remove(client);
      backend.dropClient(client);
    });
    void window.loadURL(START_URL).catch((error: unknown) => reportMissingPage(window, error));
    return window;
  }

  function nextPlace(): WindowPlace {
    const last = registry.windows().at(-1);
    if (last !== undefined) {
      const { x, y, width, height } = last.getNormalBounds();
      return { x: x + CASCADE, y: y + CASCADE, width, height };
    }
    return places.recall(screen.getAllDisplays().map(({ workArea }) => workArea));
  }

  return { open, confirmClosed: (client) => handshakes.get(client)?.confirm() };
}

/** Loading our own file fails only when the window was closed meanwhile or the app's files are damaged. */
function reportMissingPage(window: BrowserWindow, error: unknown): void {
  if (window.isDestroyed()) return;
  process.stderr.write(`The page could not be loaded: ${String(error)}\n`);
  dialog.showErrorBox(
    native(sentence('Briefing Desk could not open its window')),
    native(sentence('The app’s own files are missing or damaged. Your dossiers are untouched. Install the app again.')),
  );
  window.destroy();
}
