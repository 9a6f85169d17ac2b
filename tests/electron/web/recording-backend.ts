import type { BackendEvent } from '../../../core/contract/backend.ts';
import { accept, type Reply } from '../../../core/contract/reply.ts';
import type { BackendServer } from '../../../electron/backend/backend-server.ts';

export interface RecordingBackend extends BackendServer {
  readonly calls: { readonly client: string; readonly method: string; readonly input: unknown }[];
  readonly dropped: string[];
  readonly clients: () => readonly string[];
}

/** Notes who called what, so that a test of the door can say that nobody came through it. */
export function createRecordingBackend(
  answer: (method: string, input: unknown) => Promise<Reply<unknown>> = () => Promise.resolve(accept(null)),
): RecordingBackend {
  const calls: { client: string; method: string; input: unknown }[] = [];
  const dropped: string[] = [];
  const listeners = new Map<string, (event: BackendEvent) => void>();
  return {
    calls,
    dropped,
    clients: () => [...listeners.keys()],
    invoke(client, method, input) {
      calls.push({ client, method, input });
      return answer(method, input);
    },
    subscribe(client, listener) {
      listeners.set(client, listener);
      return () => listeners.delete(client);
    },
    send: (client, event) => listeners.get(client)?.(event),
    dropClient: (client) => dropped.push(client),
    close: () => Promise.resolve(),
  };
}
