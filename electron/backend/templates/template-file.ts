import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, type Result, succeed } from '../../../core/shared/result.ts';
import { type Said, say } from '../../../core/shared/said.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template, TemplateProblem } from '../../../core/templates/template.ts';
import type { ParsedTemplates } from './parsed-templates.ts';

/** Bytes; a template holds at most 50,000 characters, of four bytes each at the most. */
export const MOST_BYTES = 200_001;

/** A template's text and what it holds. */
export interface TemplateFile {
  /** The file's name without `.md`. */
  readonly id: string;
  /** Null where it cannot be read as text. */
  readonly text: string | null;
  readonly print: string;
  readonly parsed: Result<Template, readonly TemplateProblem[]>;
}

/** Texts read lately: a dossier's templates are asked for again with each list, and parsing one takes milliseconds. */
const read = new Map<string, TemplateFile>();
const MOST_KEPT = 2_000;
/** UTF-16 units; no template is longer. */
const LONGEST_KEPT = 50_000;

export function readTemplateText(id: string, text: string, before?: ParsedTemplates): TemplateFile {
  const print = printOf(text);
  const key = `${id}\n${print}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size >= MOST_KEPT) read.clear();
  const built = before?.get(print);
  const parsed = built?.id === id ? succeed(built) : parseTemplate(id, text);
  const file = { id, text, print, parsed };
  if (text.length <= LONGEST_KEPT) read.set(key, file);
  return file;
}

/** Tells two texts of a template apart. */
export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The text of bytes from a file; null when it is no UTF-8. */
export function decodeTemplate(bytes: Uint8Array): string | null {
  try {
    // Cut off in the middle of a character, a file is too long anyway.
    return new TextDecoder('utf-8', { fatal: bytes.length < MOST_BYTES, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads `<id>.md` of a folder without following a link, waiting for a pipe or holding more than a template may have. Null
 * when it is not there. Mistakes and what is no plain file are problems; other errors are the system's.
 */
export async function readTemplateFile(folder: string, name: string): Promise<TemplateFile | null> {
  const id = name.replace(/\.md$/i, '');
  const refused = (message: Said): TemplateFile => ({
    id,
    text: null,
    print: '',
    parsed: fail([{ line: 1, message }]),
  });
  try {
    const path = join(folder, name);
    const about = await lstat(path);
    if (about.isSymbolicLink()) return refused(say('This is a link to another place; expected a file'));
    if (!about.isFile()) return refused(say('This is not a file; expected one with a template in it'));
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      if (!(await file.stat()).isFile()) return refused(say('This is not a file; expected one with a template in it'));
      const bytes = Buffer.alloc(Math.min(MOST_BYTES, about.size + 1));
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      const text = decodeTemplate(bytes.subarray(0, length));
      return text === null ? refused(say('Expected text in UTF-8')) : readTemplateText(id, text);
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') return null;
    if (code === 'EACCES' || code === 'EPERM') return refused(say('You are not allowed to read this file'));
    if (code === 'ELOOP') return refused(say('This is a link to another place; expected a file'));
    throw error;
  }
}
