import type { Cell, Table } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { charactersWide, columnWidths } from './column-widths.ts';

/** Widths of the columns of a table of `width` (twips) whose author gave them none: by what they hold. */
export function usualWidths(table: Pick<Table, 'rows'>, width: number): readonly number[] {
  return columnWidths(longestTexts(table, linesOf), width, longestTexts(table, wordsOf));
}

/** Of each column: how wide the widest of what `parts` makes of its lines is. */
function longestTexts({ rows }: Pick<Table, 'rows'>, parts: (line: string) => readonly string[]): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...rows.map((row) => {
        const cell = row[column];
        // What reaches over several columns asks nothing of one.
        return cell && (cell.columns ?? 1) === 1
          ? Math.max(0, ...cell.blocks.map((block) => longestText(block, parts)))
          : 0;
      }),
    ),
  );
}

function linesOf(text: string): readonly string[] {
  return text.split('\n');
}

/** Chinese and Japanese part at any letter. */
function wordsOf(text: string): readonly string[] {
  return text.split(/[\s\u1100-\u11ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/u);
}

function longestText(block: Cell['blocks'][number], parts: (text: string) => readonly string[]): number {
  if (block.type === 'paragraph') return Math.max(...parts(inlineText(block.content)).map(charactersWide));
  return Math.max(
    ...block.children.map(
      (child) =>
        2 +
        (child.type === 'list'
          ? longestText(child, parts)
          : Math.max(...parts(inlineText(child.content)).map(charactersWide))),
    ),
  );
}
