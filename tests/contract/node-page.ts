import type { HttpPage } from '../../renderer/backend/http-transport.ts';

/** A page's surroundings in Node: fetch with the headers Chromium adds, storage in memory, an address with a code. */
export function createNodePage(address: string, stored = new Map<string, string>()) {
  const { origin, hash } = new URL(address);
  let code: string | null = /^#code=([\w-]+)$/.exec(hash)?.[1] ?? null;
  const leaving: (() => void)[] = [];
  let gone = new AbortController();
  const page: HttpPage & {
    readonly leave: () => void;
    readonly breakLink: () => void;
    readonly stored: Map<string, string>;
  } = {
    fetch: (path, init) =>
      fetch(new URL(path, origin), {
        ...init,
        headers: { ...(init.headers as Record<string, string>), origin, 'sec-fetch-site': 'same-origin' },
        signal: gone.signal,
      }),
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
    takeCode() {
      const taken = code;
      code = null;
      return taken;
    },
    onLeaving: (listener) => leaving.push(listener),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 20))),
    stored,
    /** Everything under way is lost, as by a fault of the connection; the page stays. */
    breakLink() {
      gone.abort();
      gone = new AbortController();
    },
    leave() {
      for (const listener of leaving) listener();
      gone.abort();
    },
  };
  return page;
}
