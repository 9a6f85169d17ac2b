/**
 * Chromium lets nobody answer for a scheme it does not know, so pages of a registered scheme live at an https address
 * instead: `app://bundle/x` is `https://bundle.app.invalid/x`. The main process only ever sees the former.
 */
const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function isRegistered(address: string): boolean {
  return schemes.has(address.slice(0, Math.max(0, address.indexOf(':'))));
}

export function toChromium(address: string): string {
  const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest === '' ? '/' : rest}` : address;
}

export function fromChromium(address: string): string {
  const [, host = '', scheme = '', rest = ''] =
    /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(\/.*)?$/i.exec(address) ?? [];
  return schemes.has(scheme) ? `${scheme}://${host}${rest === '' ? '/' : rest}` : address;
}

/** As Electron gives a frame's origin: scheme and host, `null` for what has none. */
export function originOf(address: string): string {
  const own = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(address);
  if (own !== null && schemes.has(own[1] ?? '')) return `${own[1]}://${own[2]}`;
  return URL.canParse(address) ? new URL(address).origin : 'null';
}
