import { Refused } from '../refused.ts';

/** Work on a dossier that a window waits for and may stop: each under the ticket the window gave it. */
export interface RunningImports {
  /** Runs `work` until it is done or stopped. Throws Refused when the ticket is in use. */
  readonly run: <T>(whose: Asked, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Nothing happens when there is none of this ticket. */
  readonly stop: (whose: Asked) => void;
  /** The dossier is closed, and with it everybody who waits for them; without a dossier, the window is gone. */
  readonly stopAllOf: (client: string, dossier?: string) => void;
}

export interface Asked {
  readonly client: string;
  /** The handle the window knows the dossier by. */
  readonly dossier: string;
  readonly ticket: string;
}

export function createRunningImports(): RunningImports {
  const running = new Map<string, Asked & { readonly controller: AbortController }>();
  return {
    run: async (whose, work) => {
      const key = keyOf(whose);
      if (running.has(key))
        throw new Refused('exists', 'This article is being imported already. Wait for it, or stop it first.');
      const controller = new AbortController();
      running.set(key, { ...whose, controller });
      try {
        return await work(controller.signal);
      } finally {
        running.delete(key);
      }
    },
    stop: (whose) => running.get(keyOf(whose))?.controller.abort(),
    stopAllOf: (client, dossier) => {
      for (const one of running.values())
        if (one.client === client && (dossier === undefined || one.dossier === dossier)) one.controller.abort();
    },
  };
}

function keyOf({ client, dossier, ticket }: Asked): string {
  return JSON.stringify([client, dossier, ticket]);
}
