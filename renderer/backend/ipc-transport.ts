import type { BackendEvent } from '../../core/contract/backend.ts';
import { type Reply, refuse } from '../../core/contract/reply.ts';
import type { Transport } from '../../core/contract/transport.ts';
import { t } from '../language/t.ts';
import { tellReply } from './tell-reply.ts';

/** What electron/preload puts on `window.briefingDesk`; values arrive as structured clones, bytes included. */
export interface PreloadBridge {
  readonly invoke: (method: string, input: unknown) => Promise<Reply<unknown>>;
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void;
  readonly closed: () => void;
}

export function createIpcTransport(bridge: PreloadBridge): Transport {
  return {
    async invoke(method, input) {
      try {
        return tellReply(await bridge.invoke(method, input));
      } catch {
        // The bridge rejects only when the main process is gone or could not clone the input.
        return refuse(
          'unavailable',
          t(
            'Briefing Desk did not answer. Everything saved so far is safe in the dossier. Copy anything newer, then start Briefing Desk again.',
          ),
        );
      }
    },
    subscribe: bridge.subscribe,
    closed: bridge.closed,
  };
}
