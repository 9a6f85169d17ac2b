import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the page's bundle that a host may serve. */
export interface PageFile {
  readonly file: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Every file of the bundle by the exact URL path it is served at (`/`, `/assets/index-abc.js`). Hosts look a request's
 * raw path up in this map and touch no other file, so that no spelling of `..` can reach one
 * (electron/electron's own protocol sample resolves paths and gets this wrong).
 */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll('\\', '/').replace(/^\/*/, '/');
    files.set(path === '/index.html' ? '/' : path, { file, type });
  }
  return files;
}
