import type { Transport } from '../../core/contract/transport.ts';
import { createHttpTransport } from './http-transport.ts';
import { createIpcTransport, type PreloadBridge } from './ipc-transport.ts';

declare global {
  interface Window {
    readonly briefingDesk?: PreloadBridge;
  }
}

/** The one place that knows which host this page runs in: the preload bridge, else the local web server. */
export function connect(): Transport {
  if (window.briefingDesk !== undefined) return createIpcTransport(window.briefingDesk);
  return createHttpTransport({
    fetch: (path, init) => fetch(path, init),
    storage: sessionStorage,
    takeCode,
    onLeaving: (listener) => addEventListener('pagehide', listener),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
}

/** The code came in the fragment, which browsers never send; it leaves the address bar and history entry at once. */
function takeCode(): string | null {
  const code = /^#code=([\w-]+)$/.exec(location.hash)?.[1];
  if (code === undefined) return null;
  history.replaceState(null, '', location.pathname);
  return code;
}
