import type { Backend, BackendEvent } from './backend.ts';
import { METHODS, type MethodName } from './methods.ts';
import type { Reply } from './reply.ts';

/** How a page reaches its backend: the preload bridge or loopback HTTP. Never rejects; a lost link is a Refusal. */
export interface Transport {
  readonly invoke: (method: MethodName, input: unknown) => Promise<Reply<unknown>>;
  /** Calls back for each event until the returned function is called. */
  readonly subscribe: (listener: (event: BackendEvent) => void) => () => void;
  /** Tells a closing window that everything is saved. */
  readonly closed: () => void;
}

/** The Backend as seen through a transport. */
export function connectBackend(transport: Transport): Backend {
  const areas = Object.entries(METHODS).map(([area, names]) => [
    area,
    Object.fromEntries(
      names.map((name) => [name, (input: unknown) => transport.invoke(`${area}.${name}` as MethodName, input)]),
    ),
  ]);
  // METHODS is complete against Backend (methods.ts); building it by name loses only the types.
  return Object.fromEntries(areas) as unknown as Backend;
}
