import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CONTENT_POLICY } from '../../core/contract/content-policy.ts';
import type { PageFile } from '../backend/page-files.ts';

/** On every answer, errors included: nothing is kept, framed, sniffed or told to other sites. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), display-capture=()',
};

export function answerJson(response: ServerResponse, status: number, json: string): void {
  response.writeHead(status, {
    ...HEADERS,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(json),
  });
  response.end(json);
}

/** Starts an answer that stays open and gets one JSON value a line; its connection ends with it. */
export function answerStream(response: ServerResponse): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/x-ndjson', connection: 'close' });
  response.flushHeaders();
}

export async function answerFile(response: ServerResponse, file: PageFile): Promise<void> {
  // A file of the bundle is small, and a stream for it costs more than its bytes.
  const bytes = await readFile(file.file);
  response.writeHead(200, { ...HEADERS, 'content-type': file.type, 'content-length': bytes.length });
  response.end(bytes);
}

/**
 * A refused request gets its status and nothing else, and loses its connection: whatever it still sends (a gigabyte,
 * a second request hidden in the first) is not read.
 */
export function answerRefusal(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...HEADERS, 'content-length': 0, connection: 'close' });
  response.end();
}

/** The body as text. Rejects when the sender stops before the length it announced (and Node has checked). */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
