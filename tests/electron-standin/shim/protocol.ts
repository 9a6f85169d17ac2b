import { addScheme, fromChromium } from '../addresses.ts';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { scheme: string }[]): void {
    for (const { scheme } of schemes) addScheme(scheme);
  },
  handle(scheme: string, handler: Handler): void {
    addScheme(scheme);
    handlers.set(scheme, handler);
  },
};

/** What the app's protocol handler answers to a request Chromium makes at the address's stand-in; null: not its scheme. */
export async function answerFromApp(chromiumUrl: string, method: string): Promise<Response | null> {
  const url = fromChromium(chromiumUrl);
  const handler = handlers.get(url.slice(0, Math.max(0, url.indexOf(':'))));
  if (handler === undefined) return null;
  const request = new Request(chromiumUrl, { method });
  Object.defineProperty(request, 'url', { value: url });
  return handler(request);
}
