import { readFileSync } from 'node:fs';

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/**
 * What a browser sent where, from its own `--log-net-log`: addresses of its TCP connections, and whatever would have put
 * a datagram or a name on the wire. Chromium also connects a UDP socket to an IPv6 address to see whether there is a
 * route; that sends nothing, so only bytes sent count.
 */
export function readNetLog(file: string): { readonly connected: readonly string[]; readonly sent: readonly string[] } {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  const of = (wanted: readonly string[]) => events.filter(({ type }) => wanted.includes(names.get(type) ?? ''));
  return {
    connected: of(['TCP_CONNECT_ATTEMPT']).flatMap(({ params }) => (params?.address ? [String(params.address)] : [])),
    sent: of(['UDP_BYTES_SENT', 'DNS_TRANSACTION', 'DNS_TRANSACTION_ATTEMPT', 'HOST_RESOLVER_SYSTEM_TASK']).map(
      ({ type, params }) => `${names.get(type)} ${JSON.stringify(params)}`,
    ),
  };
}
