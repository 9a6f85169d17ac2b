/** A page needs a handful; the rest is room for what local programs may try, without letting it grow. */
export const MAX_CONNECTIONS = 256;

/** For node:http: senders that are slow, silent or verbose lose their connection. Times in milliseconds. */
export const SERVER_OPTIONS = {
  headersTimeout: 5_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
} as const;
