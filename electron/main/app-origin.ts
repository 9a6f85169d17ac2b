/** The one origin our pages have. A standard scheme, so that the page gets a real origin, storage and `'self'`. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'bundle';
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
/** The only address a window ever shows. */
export const START_URL = `${APP_ORIGIN}/`;

/**
 * Whether an address or origin is ours to the letter: `app://bundle.evil`, a port, credentials or other case are not.
 * Node's URL gives custom schemes the origin `null`, so scheme and host are compared instead.
 */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${APP_SCHEME}:` && host === APP_HOST && username === '' && password === '';
}
