import type { BackendEvent } from '../../core/contract/backend.ts';
import { type Refusal, type Reply, refuse } from '../../core/contract/reply.ts';
import type { Transport } from '../../core/contract/transport.ts';
import { fromWire, MAX_REQUEST_BYTES, toWire } from '../../core/contract/wire.ts';
import { t } from '../language/t.ts';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { readEventLines } from './event-lines.ts';
import { lost, obtainSecret, type SessionPage } from './http-session.ts';
import { tellReply } from './tell-reply.ts';

export interface HttpPage extends SessionPage {
  /** Calls back when the page is about to go away (`pagehide`). */
  readonly onLeaving: (listener: () => void) => void;
  /** Waits before the next try to reach a lost() server. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** A page's place at the server while its event stream is open. */
interface Link {
  readonly ok: true;
  readonly secret: string;
  readonly client: string;
}

/** The server had no whole request within its time, as on a busy machine, and so did not begin to look at it. */
const TIMED_OUT = 408;
const MOST_TRIES = 4;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;
/** Chromium refuses `keepalive` bodies from 64 KiB on, counting all that are in flight. */
const KEEPALIVE_LIMIT = 60_000;

/**
 * Transport over loopback HTTP. One NDJSON stream carries events and is the sign of life: when it ends, the link is
 * made anew, the server proving itself first, and calls meanwhile are refused as `unavailable`. A call is never
 * repeated by itself: it may have been carried out before its answer was lost. One that the server did not look at is.
 */
export function createHttpTransport(given: HttpPage): Transport {
  const page: HttpPage = { ...given, fetch: (path, init) => insist(() => given.fetch(path, init)) };
  const listeners = new Set<(event: BackendEvent) => void>();
  let link: Promise<Link | Refusal> | null = null;
  let client: string | null = null;
  let leaving = false;

  const emit = (event: BackendEvent) => {
    for (const listener of listeners) listener(event);
  };
  const reach = (): Promise<Link | Refusal> => {
    link ??= openLink().then((opened) => {
      if (!opened.ok) link = null;
      return opened;
    });
    return link;
  };

  async function openLink(): Promise<Link | Refusal> {
    const secret = await obtainSecret(page);
    if (!secret.ok) return secret;
    const headers: Record<string, string> = { authorization: `Bearer ${secret.value}` };
    if (client !== null) headers['briefing-client'] = client;
    try {
      const response = await page.fetch('/events', { headers });
      if (!response.ok || response.body === null) return lost();
      const opened = await readHello(response.body);
      if (opened === null) return lost();
      client = opened;
      return { ok: true, secret: secret.value, client: opened };
    } catch {
      return lost();
    }
  }

  /** Resolves with the client id of the stream's first line and keeps reading events in the background. */
  function readHello(body: ReadableStream<Uint8Array>): Promise<string | null> {
    return new Promise((resolve) => {
      let greeted = false;
      const reading = readEventLines(body, (value) => {
        if (greeted) return emit(value as BackendEvent);
        greeted = true;
        resolve(clientOf(value));
      });
      void reading.then(() => {
        resolve(null);
        link = null;
        if (greeted && !leaving) void keepTrying();
      });
    });
  }

  async function keepTrying() {
    for (let wait = FIRST_PAUSE; !leaving; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      await page.pause(wait);
      const opened = await reach();
      // `forbidden` is final: this server does not know us, and asking again will not change that.
      if (opened.ok || opened.code === 'forbidden') return;
    }
  }

  page.onLeaving(() => {
    emit({ type: 'closing' });
    leaving = true;
  });
  void reach();

  return {
    async invoke(method, input): Promise<Reply<unknown>> {
      const opened = await reach();
      if (!opened.ok) return opened;
      const body = new TextEncoder().encode(toWire({ method, input }, bytesToBase64));
      // The server would cut the connection while this is being sent, which looks like a lost() one.
      if (body.length > MAX_REQUEST_BYTES) return tooLarge();
      try {
        const response = await page.fetch('/call', {
          method: 'POST',
          headers: headersOf(opened),
          body,
          // Lets the last save of a closing page arrive.
          keepalive: body.length < KEEPALIVE_LIMIT,
        });
        const reply = fromWire(await response.text(), base64ToBytes);
        return isReply(reply) ? tellReply(reply) : lost();
      } catch {
        return lost();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    closed() {
      void reach().then((opened) => {
        if (!opened.ok) return;
        page.fetch('/closed', { method: 'POST', headers: headersOf(opened), body: '{}', keepalive: true }).catch(() => {
          // The server is gone: nobody waits for this word any more.
        });
      });
    },
  };
}

async function insist(send: () => Promise<Response>): Promise<Response> {
  let response = await send();
  for (let tries = 1; response.status === TIMED_OUT && tries < MOST_TRIES; tries += 1) response = await send();
  return response;
}

const tooLarge = () =>
  refuse(
    'invalid-input',
    t('This is more than Briefing Desk takes in one piece (50 MB). Nothing was changed. Split it and try again.'),
  );

function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}

function headersOf(link: Link): Record<string, string> {
  return {
    authorization: `Bearer ${link.secret}`,
    'briefing-client': link.client,
    'content-type': 'application/json',
  };
}

function clientOf(hello: unknown): string | null {
  return typeof hello === 'object' && hello !== null && 'client' in hello && typeof hello.client === 'string'
    ? hello.client
    : null;
}
