import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Footnotes } from '../../../../core/note/footnotes.ts';
import type { Note } from '../../../../core/note/note.ts';
import { exportDocx } from '../../../../core/word/export-docx.ts';
import type { ReadPrintImage } from '../../../../core/word/printing.ts';
import { DEFAULT_SETUP } from '../../../../core/word/word-setup.ts';

export const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A note in a Word file that carries it. */
export function wordFileOf(
  note: Note,
  footnotes: Footnotes = new Map(),
  readImage: ReadPrintImage = () => null,
): Uint8Array {
  const at = '2026-03-01T09:00:00.000Z';
  return exportDocx({ note, setup: DEFAULT_SETUP, footnotes, readImage, created: at, modified: at, carry: digest });
}

/** A Word file with parts of it changed; null takes one away. */
export function changeParts(
  bytes: Uint8Array,
  changes: Readonly<Record<string, (part: string) => string | null>>,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, change] of Object.entries(changes)) {
    const changed = change(strFromU8(parts[path] ?? new Uint8Array()));
    if (changed === null) delete parts[path];
    else parts[path] = strToU8(changed);
  }
  return zipSync(parts);
}

export const DOCUMENT = 'word/document.xml';
export const FOOTNOTES = 'word/footnotes.xml';
export const NOTE_PART = 'customXml/item1.xml';
