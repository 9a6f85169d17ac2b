// @ts-check

/**
 * What keeps a Chromium from connecting to anything but this machine. The switches stop most of what a browser asks its
 * maker at start, not all of it; the dead proxy stops the rest (loopback is never proxied, and names are the proxy's to
 * resolve). `--host-resolver-rules` would do the same and show a warning bar over the app.
 * @type {readonly string[]}
 */
export const QUIET_SWITCHES = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--proxy-server=127.0.0.1:9',
];

/**
 * Features that would reach out, too (MediaRouter looks for screens on the local network). Apart from the others because
 * Chromium heeds only the last such switch, and Playwright gives its own.
 */
export const QUIET_FEATURES = '--disable-features=Translate,OptimizationHints,MediaRouter';
