import { type Refusal, refuse } from '../../core/contract/reply.ts';
import { t } from '../language/t.ts';

/** What the session needs of a page; passed in so that tests run it in Node against a real server. */
export interface SessionPage {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /**
   * `sessionStorage`: lives as long as the tab, survives its reload, is never sent anywhere by itself. Cookies would go
   * to every other port of 127.0.0.1 too, localStorage outlives the tab, and memory alone would not survive a reload.
   */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Takes the one-use code out of the address bar; null when there is none. */
  readonly takeCode: () => string | null;
}

export type Secret = { readonly ok: true; readonly value: string } | Refusal;

export const lost = () =>
  refuse(
    'unavailable',
    t(
      'Briefing Desk is not answering. Everything saved so far is safe in the dossier, and this page keeps trying. If it does not come back, copy anything newer from this page and start Briefing Desk again.',
    ),
  );
const notLetIn = () =>
  refuse(
    'forbidden',
    t(
      'This address has been used or has run out. Nothing was changed. Start Briefing Desk again, or use the newest address it printed.',
    ),
  );
const STORED = 'briefing-desk-session';

/**
 * The secret of this tab's session: a fresh code is exchanged for it, a kept one is used only after the server has
 * proved that it knows it too, because another program may have taken over the port of a server that ended.
 */
export async function obtainSecret(page: SessionPage): Promise<Secret> {
  try {
    const code = page.takeCode();
    const fresh = code === null ? null : await redeem(page, code);
    if (fresh !== null) return fresh;
    // No code, or one that was used: perhaps by this very tab, which then still has what it got for it.
    const kept = page.storage.getItem(STORED);
    if (kept === null) return notLetIn();
    return (await serverKnows(page, kept)) ? { ok: true, value: kept } : notLetIn();
  } catch {
    return lost();
  }
}

async function redeem(page: SessionPage, code: string): Promise<Secret | null> {
  const reply = await postJson(page, '/redeem', { code });
  if (!isRecord(reply) || typeof reply.secret !== 'string') return null;
  page.storage.setItem(STORED, reply.secret);
  return { ok: true, value: reply.secret };
}

async function serverKnows(page: SessionPage, secret: string): Promise<boolean> {
  const nonce = hex(crypto.getRandomValues(new Uint8Array(32)));
  const reply = await postJson(page, '/prove', { nonce });
  if (!isRecord(reply) || typeof reply.proof !== 'string') return false;
  const text = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const expected = await crypto.subtle.sign('HMAC', key, text.encode(nonce));
  return reply.proof === hex(new Uint8Array(expected));
}

async function postJson(page: SessionPage, path: string, body: unknown): Promise<unknown> {
  const response = await page.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.ok ? ((await response.json()) as unknown) : null;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
