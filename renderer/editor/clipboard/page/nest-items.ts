/** An item of a list that is written flat: its level says how deep it stands. */
export interface FlatItem {
  /** 1 or more. */
  readonly level: number;
  readonly ordered: boolean;
  /** Its number, of which only the first of a list counts. */
  readonly number: number;
  readonly nodes: readonly Node[];
}

/** The lists these items are, nested as HTML nests them: a list stands in the item before it. */
export function nestItems(page: Document, items: readonly FlatItem[]): readonly Element[] {
  const tops: Element[] = [];
  const open: { readonly list: Element; readonly level: number; readonly ordered: boolean }[] = [];
  for (const item of items) {
    let last = open.at(-1);
    while (last && (last.level > item.level || (last.level === item.level && last.ordered !== item.ordered))) {
      // The outermost level is that of the item that stands least deep.
      if (open.length === 1 && last.level > item.level && last.ordered === item.ordered) break;
      open.pop();
      last = open.at(-1);
    }
    if (!last || last.level < item.level) {
      const list = page.createElement(item.ordered ? 'ol' : 'ul');
      if (item.ordered) list.setAttribute('start', String(item.number));
      const parent = last?.list.lastElementChild;
      if (parent) parent.append(list);
      else tops.push(list);
      last = { list, level: item.level, ordered: item.ordered };
      open.push(last);
    }
    const element = page.createElement('li');
    element.append(...item.nodes);
    last.list.append(element);
  }
  return tops;
}
