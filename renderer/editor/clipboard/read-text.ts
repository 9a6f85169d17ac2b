import type { Content } from './content.ts';
import type { Serialised } from './pieces.ts';
import { readNodes } from './read-nodes.ts';

/** Lines shorter than this end where their author ended them. */
const WRAPPED = 40;
const MAX_COLUMNS = 40;
const MAX_ROWS = 500;
/** More characters than a table that is read has. */
const LONGEST_TABLE = 1_000_000;

/**
 * Plain text: each line that is not blank is a paragraph, one line goes into the running text, and rows parted by tabs
 * are a table, unless it is wanted `plain`. Lines that a PDF or a mail broke to fit its page are joined again.
 */
export function readText(text: string, plain: boolean): Content {
  const lines = text.replaceAll('\f', '\n').split(/\r\n|[\r\n\u2028\u2029]/);
  const table = plain ? null : readRows(text);
  if (table) return table;
  const joined = joinWrapped(lines);
  if (joined.length <= 1) return readNodes([{ type: 'text', text: joined[0] ?? (lines.length === 1 ? text : '') }]);
  return readNodes(joined.map(plain ? asParagraph : readLine));
}

function asParagraph(line: string): Serialised {
  return { type: 'paragraph', children: [{ type: 'text', text: line }] };
}

/** Bullets that are characters: PDF files, chats and mail have no others. Neighbours become one list. */
function readLine(line: string): Serialised {
  const item = /^\s*[•●▪‣◦○]\s+(?=\S)/.exec(line)?.[0];
  const text = (words: string): Serialised => ({ type: 'text', text: words });
  if (item === undefined) return asParagraph(line);
  return {
    type: 'list',
    listType: 'bullet',
    children: [{ type: 'listitem', children: [text(line.slice(item.length))] }],
  };
}

/** A field of several lines stands in quotes, its own quotes doubled; anything else is taken as it is. */
function readFields(text: string): readonly (readonly string[])[] {
  const field = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;
  const body = text.replace(/\r\n?|[\u2028\u2029\f]/g, '\n').replace(/\n+$/, '');
  const rows: string[][] = [[]];
  for (let at = 0; at <= body.length && rows.length <= MAX_ROWS; at += 1) {
    field.lastIndex = at;
    const [whole = '', quoted] = field.exec(body) ?? [];
    rows.at(-1)?.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (body[at] === '\n') rows.push([]);
  }
  return rows;
}

function readRows(text: string): Content | null {
  if (text.length > LONGEST_TABLE || !text.includes('\t')) return null;
  const rows = readFields(text);
  if (rows.length > MAX_ROWS) return null;
  const width = rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || width > MAX_COLUMNS || rows.some(({ length }) => length !== width)) return null;
  // Items of a list whose marker is followed by a tab are no rows.
  if (width === 2 && rows.every(([first]) => /^\s*(?:[^\p{L}\p{N}]?|\(?[\p{L}\p{N}]{1,4}[.)])\s*$/u.test(first ?? '')))
    return null;
  const cell = (words: string): Serialised => ({
    type: 'tablecell',
    headerState: 0,
    children: words.trim().split('\n').map(asParagraph),
  });
  const children = rows.map((row): Serialised => ({ type: 'tablerow', children: row.map(cell) }));
  return readNodes([{ type: 'table', children }]);
}

function joinWrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const words = line.trim();
    const before = joined.at(-1);
    if (words !== '') {
      if (open && before !== undefined && isSameSentence(before, words))
        joined[joined.length - 1] = join(before, words);
      else joined.push(line);
    }
    // Only a line right below goes on.
    open = words.length >= WRAPPED;
  }
  return joined;
}

function isSameSentence(before: string, words: string): boolean {
  return /[\p{L}\p{N},;\u2010-\u2014)\-"”’%]\s*$/u.test(before) && /^[\p{Ll}(]/u.test(words);
}

/** A word parted by a hyphen is one word; a soft hyphen was only for the eye. */
function join(before: string, words: string): string {
  const start = before.trimEnd();
  if (/\p{Ll}[-\u2010\u00ad]$/u.test(start)) return start.slice(0, -1) + words;
  return `${start} ${words}`;
}
