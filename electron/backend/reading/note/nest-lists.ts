import type { Inline, List, ListItem } from '../../../../core/note/note.ts';

/** An item as Word has it: a paragraph with a level of a numbering. */
export interface FlatItem {
  readonly content: readonly Inline[];
  /** 0 to 8. */
  readonly level: number;
  readonly ordered: boolean;
  /** Which numbering it counts in. */
  readonly numbering: string;
  /** What the first item of a list here is numbered. */
  readonly start: number;
}

interface OpenList {
  readonly level: number;
  readonly numbering: string;
  readonly ordered: boolean;
  readonly children: (ListItem | List)[];
}

/** Paragraphs with levels as lists in lists. A level that is skipped, at the start or on the way down, makes no list. */
export function nestLists(items: readonly FlatItem[]): readonly List[] {
  const lists: List[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? -1) > item.level) open.pop();
    const here = open.at(-1);
    if (here?.level === item.level && (here.ordered !== item.ordered || here.numbering !== item.numbering)) open.pop();
    if (open.at(-1)?.level !== item.level) {
      const children: (ListItem | List)[] = [];
      const list: List = { type: 'list', ordered: item.ordered, start: item.ordered ? item.start : 1, children };
      const parent = open.at(-1);
      if (parent) parent.children.push(list);
      else lists.push(list);
      open.push({ level: item.level, numbering: item.numbering, ordered: item.ordered, children });
    }
    open.at(-1)?.children.push({ type: 'item', content: item.content });
  }
  return lists;
}
