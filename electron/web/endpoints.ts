import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../../core/contract/reply.ts';
import { fromWire, toWire } from '../../core/contract/wire.ts';
import type { BackendServer } from '../backend/backend-server.ts';
import { answerJson, answerRefusal, answerStream, readBody } from './answer.ts';
import type { Clients } from './clients.ts';
import type { Endpoint } from './guard.ts';
import type { OneUseCodes } from './one-use-codes.ts';
import type { SessionSecret } from './session-secret.ts';

/** A request the guard let in. */
interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly client: string | null;
}

interface EndpointParts {
  readonly backend: BackendServer;
  readonly clients: Clients;
  readonly codes: OneUseCodes;
  readonly secret: SessionSecret;
  readonly log: (line: string) => void;
  readonly onRedeemed: (() => void) | undefined;
}

const STRANGER = refuse(
  'unavailable',
  'This page lost its connection to Briefing Desk. Everything saved so far is safe in the dossier. Copy anything newer, then reload the page.',
);
const NO_CALL = refuse('invalid-input', 'This request is not one Briefing Desk understands. Nothing was changed.');

/** What each endpoint does with a request that was let in; rejects when the sender hangs up. */
export function createEndpoints(parts: EndpointParts): Record<Endpoint, (visit: Visit) => Promise<void> | void> {
  const { backend, clients, codes, secret } = parts;
  return {
    async redeem({ request, response }) {
      const code = fieldOf(await readJson(request), 'code');
      const outcome = code === null ? 'unknown' : codes.redeem(code);
      if (outcome !== 'accepted') {
        parts.log(`An address was refused: its code is ${outcome}.`);
        return answerRefusal(response, 403);
      }
      answerJson(response, 200, JSON.stringify({ secret: secret.value }));
      parts.onRedeemed?.();
    },
    async prove({ request, response }) {
      const nonce = fieldOf(await readJson(request), 'nonce');
      if (nonce === null || !/^[0-9a-f]{64}$/.test(nonce)) return answerRefusal(response, 400);
      answerJson(response, 200, JSON.stringify({ proof: secret.prove(nonce) }));
    },
    async call({ request, response, client }) {
      const call = await readJson(request);
      const method = fieldOf(call, 'method');
      if (method === null) return answerJson(response, 400, JSON.stringify(NO_CALL));
      if (client === null || !clients.has(client)) return answerJson(response, 200, JSON.stringify(STRANGER));
      const reply = await backend.invoke(client, method, (call as { input?: unknown }).input);
      answerJson(response, 200, toWire(reply, encode));
    },
    async closed({ request, response, client }) {
      await readBody(request);
      if (client !== null) clients.sayClosed(client);
      answerJson(response, 200, '{}');
    },
    events({ response, client }) {
      answerStream(response);
      clients.join(response, client);
    },
  };
}

/** Undefined for text that is no JSON, which then lacks every field. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  try {
    return fromWire(text, (base64) => new Uint8Array(Buffer.from(base64, 'base64')));
  } catch {
    return undefined;
  }
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

function fieldOf(body: unknown, name: string): string | null {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return null;
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : null;
}
