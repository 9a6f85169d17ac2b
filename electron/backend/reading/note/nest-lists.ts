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
  /** Whether there were items of its numbering before it. */
  readonly counted: boolean;
  /** Its box, ticked or not; null: it has none. */
  readonly checked: boolean | null;
}

interface OpenList {
  readonly level: number;
  readonly numbering: string;
  readonly ordered: boolean;
  readonly boxes: boolean;
  readonly children: (ListItem | List)[];
}

/**
 * Paragraphs with levels as lists in lists. A level that is skipped, at the start or on the way down, makes no list.
 * `counting` remembers the numbering of the last numbered list of the text, which the next may continue; null: in a place
 * where none does.
 */
export function nestLists(items: readonly FlatItem[], counting: { last: string | null } | null): readonly List[] {
  const lists: List[] = [];
  const open: OpenList[] = [];
  for (const item of items) {
    while ((open.at(-1)?.level ?? -1) > item.level) open.pop();
    const here = open.at(-1);
    if (here?.level === item.level && !isOneList(here, item)) open.pop();
    if (open.at(-1)?.level !== item.level) {
      const children: (ListItem | List)[] = [];
      const parent = open.at(-1);
      const continues = !parent && item.ordered && item.counted && counting?.last === item.numbering;
      if (counting && !parent && item.ordered) counting.last = item.numbering;
      const start = item.ordered ? item.start : 1;
      const list: List = {
        ...{ type: 'list', ordered: item.ordered, start, children },
        ...(continues ? { continues } : {}),
      };
      if (parent) parent.children.push(list);
      else lists.push(list);
      const { level, numbering, ordered } = item;
      open.push({ level, numbering, ordered, boxes: item.checked !== null, children });
    }
    const box = item.checked === null ? {} : { checked: item.checked };
    open.at(-1)?.children.push({ type: 'item', content: item.content, ...box });
  }
  return lists;
}

function isOneList(list: OpenList, { ordered, numbering, checked }: FlatItem): boolean {
  return list.ordered === ordered && list.numbering === numbering && list.boxes === (checked !== null);
}
