import type { Inline, List, ListItem, Text } from './note.ts';

/**
 * Whether a list is one of things to tick: no numbers, and an item that is ticked or not; without items of its own, what
 * the list in it is.
 */
export function isChecklist({ ordered, children }: List): boolean {
  if (ordered) return false;
  const items = children.filter((child) => child.type === 'item');
  const [first] = children;
  if (items.length === 0) return first?.type === 'list' && isChecklist(first);
  return items.some(({ checked }) => checked !== undefined);
}

const BOX = /^([☐□⬜☑☒✅✓✔])\ufe0f?[\s\u00a0]+/u;
const OPEN_BOXES = '☐□⬜';

/** A line that other programs begin with the sign of a box (`☐ Ask the ministry`), without it; null for any other line. */
export function takeBox(content: readonly Inline[]): Required<Pick<ListItem, 'checked' | 'content'>> | null {
  const [first, ...rest] = content;
  const box = first?.type === 'text' ? BOX.exec(first.text) : null;
  if (first?.type !== 'text' || !box) return null;
  const text = first.text.slice(box[0].length);
  const words: readonly Text[] = text === '' ? [] : [{ ...first, text }];
  return { checked: !OPEN_BOXES.includes(box[1] ?? ''), content: [...words, ...rest] };
}
