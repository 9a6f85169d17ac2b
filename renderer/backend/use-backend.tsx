import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Backend, BackendEvent } from '../../core/contract/backend.ts';
import { connectBackend, type Transport } from '../../core/contract/transport.ts';

interface Connection {
  readonly transport: Transport;
  readonly backend: Backend;
}

const ConnectionContext = createContext<Connection | null>(null);

/** Gives every component below it the backend behind this transport. */
export function BackendProvider({
  transport,
  children,
}: {
  readonly transport: Transport;
  readonly children: ReactNode;
}) {
  const connection = useMemo(() => ({ transport, backend: connectBackend(transport) }), [transport]);
  return <ConnectionContext value={connection}>{children}</ConnectionContext>;
}

export function useBackend(): Backend {
  return useConnection().backend;
}

/** Calls the listener for each event while the component is mounted; pass a stable function. */
export function useBackendEvents(listener: (event: BackendEvent) => void): void {
  const { transport } = useConnection();
  useEffect(() => transport.subscribe(listener), [transport, listener]);
}

/** What to call when everything is saved after a `closing` event. */
export function useSayClosed(): () => void {
  return useConnection().transport.closed;
}

function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (connection === null) throw new Error('useBackend outside BackendProvider');
  return connection;
}
