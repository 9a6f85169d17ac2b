import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { fail, type Result } from '../../../core/shared/result.ts';
import { say } from '../../../core/shared/said.ts';
import { parseTemplate } from '../../../core/templates/parse-template.ts';
import type { Template, TemplateProblem } from '../../../core/templates/template.ts';
import { decodeTemplate, MOST_BYTES } from './template-file.ts';

/**
 * The template a file holds, or every problem in it. The file's name without `.md` is the template's id. Throws when the
 * file cannot be read at all.
 */
export function checkTemplate(path: string): Result<Template, readonly TemplateProblem[]> {
  const text = readText(path);
  if (text === null) return fail([{ line: 1, message: say('Expected text in UTF-8') }]);
  return parseTemplate(basename(path).replace(/\.md$/i, ''), text);
}

/** Null when it is no UTF-8. */
export function readText(path: string): string | null {
  const file = openSync(path, 'r');
  try {
    if (!fstatSync(file).isFile()) throw new Error('it is not a file');
    const bytes = Buffer.alloc(MOST_BYTES);
    let length = 0;
    for (let read = -1; read !== 0 && length < MOST_BYTES; length += read)
      read = readSync(file, bytes, length, MOST_BYTES - length, null);
    return decodeTemplate(bytes.subarray(0, length));
  } finally {
    closeSync(file);
  }
}
