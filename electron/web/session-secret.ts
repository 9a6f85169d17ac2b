import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secret every page of this server shares; made at start, kept in memory, gone with the process. */
export interface SessionSecret {
  readonly value: string;
  readonly matches: (presented: string) => boolean;
  /** HMAC-SHA-256 of a page's nonce, in hex: shows a page that this is the server that gave it the secret. */
  readonly prove: (nonce: string) => string;
}

export function createSessionSecret(): SessionSecret {
  const value = randomBytes(32).toString('base64url');
  const digest = sha256(value);
  return {
    value,
    // Digests have one length, which timingSafeEqual needs and which hides the length of what was presented.
    matches: (presented) => timingSafeEqual(sha256(presented), digest),
    prove: (nonce) => createHmac('sha256', value).update(nonce).digest('hex'),
  };
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
