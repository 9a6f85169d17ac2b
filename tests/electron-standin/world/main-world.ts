import type { BridgeAnswer, BridgeEnd, BridgeMessage, Carried } from './bridge-end.ts';

/**
 * Runs in the page's own world before its scripts, after the isolated world is set up: puts what the preload exposed on
 * `window`, fixed and frozen. Sent as source text; uses nothing from outside itself but its arguments.
 */
export function startMainWorld(
  nonce: string,
  makeEnd: (side: string, send: (message: BridgeMessage) => BridgeAnswer) => BridgeEnd,
): void {
  if (window !== window.top || !location.href.startsWith('http')) return;
  let reply: unknown;
  addEventListener(`${nonce}:to-main-reply`, (event) => {
    reply = (event as CustomEvent).detail;
  });
  const ask = (detail: unknown): unknown => {
    dispatchEvent(new CustomEvent(`${nonce}:to-isolated`, { detail }));
    return reply;
  };
  const end = makeEnd('m', (message) => ask(message) as BridgeAnswer);
  addEventListener(`${nonce}:to-main`, (event) => {
    const detail = end.answer((event as CustomEvent<BridgeMessage>).detail);
    dispatchEvent(new CustomEvent(`${nonce}:to-isolated-reply`, { detail }));
  });
  for (const [name, api] of ask('exposed') as readonly (readonly [string, Carried])[]) {
    Object.defineProperty(window, name, { value: end.receive(api), enumerable: true });
  }
}
