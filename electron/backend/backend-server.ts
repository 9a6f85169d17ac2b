import type { BackendEvent } from '../../core/contract/backend.ts';
import type { Reply } from '../../core/contract/reply.ts';

/** The backend as a host drives it: one object per process, any number of clients (windows or tabs). */
export interface BackendServer {
  /** Checks method name and input, runs it for this client, never rejects. */
  readonly invoke: (client: string, method: string, input: unknown) => Promise<Reply<unknown>>;
  /** Events for one client until the returned function is called. */
  readonly subscribe: (client: string, listener: (event: BackendEvent) => void) => () => void;
  readonly send: (client: string, event: BackendEvent) => void;
  /** A window or tab is gone: its dossiers are closed. */
  readonly dropClient: (client: string) => void;
  /** Closes every dossier so that each is one file again. */
  readonly close: () => Promise<void>;
}
