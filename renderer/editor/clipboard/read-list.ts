import { takeBox } from '../../../core/note/checklist.ts';
import { normaliseInlines } from '../../../core/note/normalise-note.ts';
import { type Inline, type List, type ListItem, MAX_LIST_DEPTH } from '../../../core/note/note.ts';
import { isInline, linesOf, type Piece, type ReadPieces, type Serialised } from './pieces.ts';

const MAX_START = 32_767;

/** A list of a note, null when nothing is in it. What is nested deeper than a note allows stands at the deepest level. */
export function readList(node: Serialised, depth: number, readPieces: ReadPieces): List | null {
  const children = (node.children ?? []).flatMap((item) => readItem(item, depth, readPieces));
  if (children.length === 0) return null;
  const ordered = node.listType === 'number';
  const start = typeof node.start === 'number' ? node.start : Number.NaN;
  const fits = ordered && Number.isInteger(start) && start >= 1 && start <= MAX_START;
  const ticked = node.listType === 'check' || (!ordered && (node.children ?? []).some(isTicked));
  const items = ordered ? children : ticked ? children.map(withBox) : takeBoxes(children);
  return { type: 'list', ordered, start: fits ? start : 1, children: items };
}

function readItem(item: Serialised, depth: number, readPieces: ReadPieces): readonly (ListItem | List)[] {
  if (item.type === 'list') return nest(item, depth, readPieces);
  const result: (ListItem | List)[] = [];
  const checked = typeof item.checked === 'boolean' ? { checked: item.checked } : {};
  let run: Inline[] = [];
  const close = () => {
    // Lexical parts blocks inside an item by line breaks; before a nested list there is nothing to part.
    while (run.at(-1)?.type === 'break') run.pop();
    if (run.length > 0) result.push({ type: 'item', content: normaliseInlines(run), ...checked });
    run = [];
  };
  const take = (piece: Piece) => {
    if (isInline(piece)) {
      run.push(piece);
      return;
    }
    close();
    result.push(...itemsOf(piece));
  };
  for (const child of item.type === 'listitem' ? (item.children ?? []) : [item]) {
    if (child.type === 'list') {
      close();
      result.push(...nest(child, depth, readPieces));
    } else {
      for (const piece of readPieces([child])) take(piece);
    }
  }
  close();
  return result.length === 0 ? [{ type: 'item', content: [], ...checked }] : result;
}

function withBox(child: ListItem | List): ListItem | List {
  return child.type === 'item' ? { checked: false, ...child } : child;
}

/** A list each of whose items begins with the sign of a box is a checklist. */
function takeBoxes(children: readonly (ListItem | List)[]): readonly (ListItem | List)[] {
  const boxed = children.map((child) => (child.type === 'item' ? takeBox(child.content) : child));
  return boxed.every((one) => one !== null)
    ? boxed.map((one) => ('type' in one ? one : { type: 'item', ...one }))
    : children;
}

function isTicked(item: Serialised): boolean {
  return typeof item.checked === 'boolean';
}

function nest(list: Serialised, depth: number, readPieces: ReadPieces): readonly (ListItem | List)[] {
  if (depth >= MAX_LIST_DEPTH) return readList(list, depth, readPieces)?.children ?? [];
  return [readList(list, depth + 1, readPieces)].filter((nested) => nested !== null);
}

/** A block inside an item: running text as an item, anything else line by line. */
function itemsOf(block: Exclude<Piece, Inline>): readonly ListItem[] {
  if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'quote' || block.type === 'callout') {
    return [{ type: 'item', content: block.content }];
  }
  return linesOf(block).map((text) => ({ type: 'item', content: [{ type: 'text', text, marks: [] }] }));
}
