import type { Block, Cell, CellBlock, List } from '../note/note.ts';
import { blockLines } from '../note/note-text.ts';
import type { FileNote, Hand } from './file-note.ts';
import { listNoteLines, type NoteLine } from './note-lines.ts';

/** A paragraph of a file, its title too. */
export interface FileLine extends Omit<NoteLine, 'kind'> {
  readonly kind: NoteLine['kind'] | 'title';
  readonly hand: Hand;
}

export const NOBODY: Hand = { by: null, at: null };

/** The lines of a file with its title among them, in reading order. */
export function listFileLines(file: FileNote): readonly FileLine[] {
  const lines = listNoteLines(file).map(
    (line, index): FileLine => ({ ...line, hand: file.hands.get(index) ?? NOBODY }),
  );
  const title: FileLine = {
    kind: 'title',
    ...{ block: -1, depth: 0, row: 0, column: 0 },
    content: [{ type: 'text', text: file.title ?? '', marks: [] }],
    hand: file.hands.get(-1) ?? NOBODY,
  };
  return [...lines.slice(0, file.titleAt), title, ...lines.slice(file.titleAt)];
}

/** Where a line of a file's body, or its title (-1), stands among them. */
export function fileLineAt({ titleAt }: FileNote, line: number): number {
  if (line < 0) return titleAt;
  return line < titleAt ? line : line + 1;
}

/** A line as the block it is when it comes into a note after a line `depth` deep in a list. */
export function blockOfLine(
  { kind, content, block, depth: own }: FileLine,
  body: readonly Block[],
  depth: number,
): Block {
  const whole = body[block];
  if (kind === 'heading' && whole?.type === 'heading') return { type: 'heading', level: whole.level, content };
  if (kind === 'callout' && whole?.type === 'callout') return { type: 'callout', kind: whole.kind, content };
  if (kind === 'quote') return { type: 'quote', content };
  if (kind !== 'item') return { type: 'paragraph', content };
  const ordered = whole?.type === 'list' && whole.ordered;
  const list = (child: List['children'][number]): List => ({ type: 'list', ordered, start: 1, children: [child] });
  const item = { type: 'item', content } as const;
  return list(own > depth ? list(item) : item);
}

/** The words of a row of cells as one line. */
export function rowWords(cells: readonly Cell[]): string {
  return cells.map(({ blocks }) => blocks.flatMap((block: CellBlock) => blockLines(block)).join(' / ')).join(' | ');
}
