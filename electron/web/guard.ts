import { MAX_REQUEST_BYTES } from '../../core/contract/wire.ts';
import type { PageFile } from '../backend/page-files.ts';

/** What decides about a request: nothing of its body is read before. */
export interface RequestHead {
  readonly method: string;
  /** Exactly as sent, with its query. */
  readonly target: string;
  /** Name, value, name, value… as sent, so that a doubled header is seen (Node merges or drops them). */
  readonly rawHeaders: readonly string[];
}

export interface GuardRules {
  /** `127.0.0.1:<port>`, the only spelling let in: a name that was rebound to 127.0.0.1 arrives as that name. */
  readonly host: string;
  readonly pages: ReadonlyMap<string, PageFile>;
  /** Compares in constant time. */
  readonly knowsSecret: (presented: string) => boolean;
}

export type Route = { readonly kind: 'page'; readonly file: PageFile } | { readonly kind: Endpoint };
export type Endpoint = 'redeem' | 'prove' | 'call' | 'closed' | 'events';
export type Verdict =
  | { readonly ok: true; readonly route: Route; readonly client: string | null; readonly length: number }
  | { readonly ok: false; readonly status: number; readonly reason: string };

interface Rule {
  readonly method: 'GET' | 'POST';
  readonly secret: boolean;
  /** Bytes of body, at most. */
  readonly limit: number;
}

const KB = 1024;
const ENDPOINTS: Readonly<Record<string, Rule & { readonly kind: Endpoint }>> = {
  '/redeem': { kind: 'redeem', method: 'POST', secret: false, limit: 4 * KB },
  '/prove': { kind: 'prove', method: 'POST', secret: false, limit: 4 * KB },
  '/call': { kind: 'call', method: 'POST', secret: true, limit: MAX_REQUEST_BYTES },
  '/closed': { kind: 'closed', method: 'POST', secret: true, limit: 4 * KB },
  '/events': { kind: 'events', method: 'GET', secret: true, limit: 0 },
};

/**
 * Whether a request may come in and where it goes. Every local web page and every other user of this machine can send
 * to this port, so a request must name our exact host, come from our own page (Origin and Sec-Fetch-Site, which
 * scripts cannot forge) and, where it reads or changes anything of the user's, carry the session's secret.
 */
export function judge(head: RequestHead, rules: GuardRules): Verdict {
  const headers = readHeaders(head.rawHeaders);
  if (headers === null) return refusal(400, 'a header came twice');
  if (headers.get('host') !== rules.host) return refusal(421, 'wrong host');
  const origin = headers.get('origin');
  if (origin !== undefined && origin !== `http://${rules.host}`) return refusal(403, 'foreign origin');
  if (headers.has('upgrade')) return refusal(400, 'no upgrade');

  const endpoint = Object.hasOwn(ENDPOINTS, head.target) ? ENDPOINTS[head.target] : undefined;
  if (endpoint !== undefined) return judgeEndpoint(head.method, headers, endpoint, rules);
  const file = rules.pages.get(head.target);
  return file === undefined ? refusal(404, 'no such page') : judgePage(head, headers, file);
}

function judgeEndpoint(
  method: string,
  headers: ReadonlyMap<string, string>,
  rule: Rule & { readonly kind: Endpoint },
  rules: GuardRules,
): Verdict {
  if (method !== rule.method) return refusal(405, 'wrong method');
  if (headers.get('sec-fetch-site') !== 'same-origin') return refusal(403, 'foreign site');
  if (rule.secret) {
    const presented = /^Bearer ([\w-]{1,128})$/.exec(headers.get('authorization') ?? '')?.[1];
    if (presented === undefined || !rules.knowsSecret(presented)) return refusal(401, 'no or wrong secret');
  }
  const length = bodyLength(headers);
  if (length === null) return refusal(411, 'body without a length');
  if (length > rule.limit) return refusal(413, 'body too large');
  // A form can post text/plain, urlencoded and multipart across sites, never JSON.
  if (rule.method === 'POST' && !isJson(headers.get('content-type'))) return refusal(415, 'not JSON');
  return { ok: true, route: { kind: rule.kind }, client: headers.get('briefing-client') ?? null, length };
}

function judgePage(head: RequestHead, headers: ReadonlyMap<string, string>, file: PageFile): Verdict {
  if (head.method !== 'GET') return refusal(405, 'wrong method');
  if (bodyLength(headers) !== 0) return refusal(413, 'body not expected');
  if (!mayLoadPage(head.target, headers)) return refusal(403, 'foreign site');
  return { ok: true, route: { kind: 'page', file }, client: null, length: 0 };
}

/**
 * Bundle files are for our own page only. The page itself may also be opened by hand (`none`) and from the redirect
 * file that starts a browser, which Chromium reports as `cross-site`: it is the bare bundle without a word of the
 * user's, and frames are refused here and by the content policy.
 */
function mayLoadPage(target: string, headers: ReadonlyMap<string, string>): boolean {
  const site = headers.get('sec-fetch-site');
  if (site === 'same-origin') return true;
  const topNavigation = headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
  return target === '/' && topNavigation && (site === 'none' || site === 'cross-site');
}

/** Null for a body whose length is not announced, or not as a plain number. */
function bodyLength(headers: ReadonlyMap<string, string>): number | null {
  if (headers.has('transfer-encoding')) return null;
  const length = headers.get('content-length') ?? '0';
  return /^\d{1,15}$/.test(length) ? Number(length) : null;
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json(; ?charset=utf-8)?$/i.test(type);
}

/** Lower-case names; null when a header comes twice, as a smuggled or confused request has it. */
function readHeaders(raw: readonly string[]): ReadonlyMap<string, string> | null {
  const headers = new Map<string, string>();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase();
    if (headers.has(name)) return null;
    headers.set(name, raw[i + 1] ?? '');
  }
  return headers;
}

function refusal(status: number, reason: string): Verdict {
  return { ok: false, status, reason };
}
