import type { BridgeAnswer, BridgeEnd, BridgeMessage, Carried } from './bridge-end.ts';

/**
 * Windows are refused in the page, before Chromium makes one: closing it afterwards, while Playwright holds it before its
 * first script, would stop the opener, whose thread it shares. Sent as source text, as below.
 */
export function refuseNewWindows(): void {
  window.open = () => null;
  const refuse = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[target], area[target]') : null;
    const middle = event.type === 'auxclick' && event.target instanceof Element && event.target.closest('a') !== null;
    if (middle || (link !== null && link.getAttribute('target') !== '_self')) event.preventDefault();
  };
  addEventListener('click', refuse, true);
  addEventListener('auxclick', refuse, true);
}

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
