import { Refused } from '../refused.ts';

/** Imports under way, each under the ticket its window gave it. */
export interface RunningImports {
  /** Runs `work` until it is done or stopped. Throws Refused when the ticket is in use. */
  readonly run: <T>(client: string, ticket: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Nothing happens when there is none of this ticket. */
  readonly stop: (client: string, ticket: string) => void;
  /** The window is gone, and with it everybody who waits for them. */
  readonly stopAllOf: (client: string) => void;
}

export function createRunningImports(): RunningImports {
  const running = new Map<string, Map<string, AbortController>>();
  return {
    run: async (client, ticket, work) => {
      const own = running.get(client) ?? new Map<string, AbortController>();
      if (own.has(ticket))
        throw new Refused('exists', 'This article is being imported already. Wait for it, or stop it first.');
      const controller = new AbortController();
      running.set(client, own.set(ticket, controller));
      try {
        return await work(controller.signal);
      } finally {
        own.delete(ticket);
        if (own.size === 0 && running.get(client) === own) running.delete(client);
      }
    },
    stop: (client, ticket) => running.get(client)?.get(ticket)?.abort(),
    stopAllOf: (client) => {
      for (const controller of running.get(client)?.values() ?? []) controller.abort();
    },
  };
}
