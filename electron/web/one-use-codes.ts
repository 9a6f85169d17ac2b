import { randomBytes } from 'node:crypto';
import { sha256 } from './session-secret.ts';

export type Redemption = 'accepted' | 'used' | 'expired' | 'unknown';

export interface OneUseCodes {
  /** A fresh 256-bit code that may be redeemed once within this many milliseconds. */
  readonly mint: (lifetime: number) => string;
  /** Synchronous, so of two at the same time exactly one is accepted. */
  readonly redeem: (code: string) => Redemption;
}

/**
 * Codes that let a browser in. They travel where a secret must not: in an address on a terminal, in a redirect file,
 * in the browser's history. Kept as digests, so a lookup reveals nothing of a code by its timing.
 * @param now milliseconds of a clock that does not jump
 */
export function createOneUseCodes(now: () => number): OneUseCodes {
  const expiries = new Map<string, number>();
  const used = new Set<string>();
  return {
    mint(lifetime) {
      const code = randomBytes(32).toString('base64url');
      expiries.set(keyOf(code), now() + lifetime);
      return code;
    },
    redeem(code) {
      const key = keyOf(code);
      if (used.has(key)) return 'used';
      const expiry = expiries.get(key);
      if (expiry === undefined) return 'unknown';
      if (now() > expiry) return 'expired';
      expiries.delete(key);
      used.add(key);
      return 'accepted';
    },
  };
}

function keyOf(code: string): string {
  return sha256(code).toString('base64');
}
