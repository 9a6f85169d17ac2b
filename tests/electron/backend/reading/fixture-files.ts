import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import type { ReadDocument } from '../../../../electron/backend/reading/read-document.ts';

const FIXTURES = new URL('fixtures/', import.meta.url);

/** A fixture's bytes, by its path below fixtures/. */
export function readFixture(path: string): Uint8Array {
  return Uint8Array.from(readFileSync(new URL(path, FIXTURES)));
}

/** A folder below fixtures/ as the parts of a package. */
export function readParts(folder: string): Record<string, Uint8Array> {
  const root = fileURLToPath(new URL(`${folder}/`, FIXTURES));
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const parts = files.map((entry) => {
    const path = `${entry.parentPath}/${entry.name}`;
    return [path.slice(root.length).replace(/^\//, ''), Uint8Array.from(readFileSync(path))] as const;
  });
  return Object.fromEntries(parts.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/** A package of parts, as a word processor packs it. */
export function packParts(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const encoded = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? new TextEncoder().encode(part) : part,
  ]);
  return zipSync(Object.fromEntries(encoded) as Zippable, { mtime: new Date(2026, 2, 12) });
}

/** An article's blocks as lines `[kind] text` or `[kind page] text`. */
export function showBlocks({ article }: Pick<ReadDocument, 'article'>): readonly string[] {
  return article.blocks.map(({ kind, page, start, end }) => {
    const label = page === undefined ? kind : `${kind} ${page}`;
    return `[${label}] ${article.text.slice(start, end)}`;
  });
}
