import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { CONTENT_POLICY } from '../../core/contract/content-policy.ts';
import type { PageFile } from '../backend/page-files.ts';
import { APP_HOST, APP_SCHEME } from './app-origin.ts';
import { paperAt } from './papers.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** A paper is one file and does nothing. */
const PAPER_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
  'content-type': 'text/html; charset=utf-8',
};

/** Before `ready`: makes `app:` a secure scheme with a real origin. Not readable by other schemes, not bypassing CSP. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the page's bundle, and nothing but the files in the map, to our windows. */
export function serveApp(files: ReadonlyMap<string, PageFile>): void {
  protocol.handle(APP_SCHEME, (request) => answerPageRequest(request, files));
}

/**
 * One reply for one request: 200 with a file of the map; 404 for another host, credentials, an unknown path or a file
 * that is gone; 405 for anything but GET. The path is looked up as it came, never decoded or joined to a folder.
 */
export async function answerPageRequest(
  request: Pick<Request, 'method' | 'url'>,
  files: ReadonlyMap<string, PageFile>,
): Promise<Response> {
  if (request.method !== 'GET') return empty(405);
  if (!URL.canParse(request.url)) return empty(404);
  const { protocol: scheme, host, username, password, pathname } = new URL(request.url);
  if (scheme !== `${APP_SCHEME}:` || host !== APP_HOST || username !== '' || password !== '') return empty(404);
  const paper = paperAt(pathname);
  if (paper !== null) return new Response(paper, { status: 200, headers: { ...HEADERS, ...PAPER_HEADERS } });
  const page = files.get(pathname);
  if (page === undefined) return empty(404);
  try {
    const body = new Uint8Array(await readFile(page.file));
    return new Response(body, { status: 200, headers: { ...HEADERS, 'content-type': page.type } });
  } catch {
    return empty(404);
  }
}

function empty(status: number): Response {
  return new Response(null, { status, headers: HEADERS });
}
