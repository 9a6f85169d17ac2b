import { nextShown, unwrap } from './elements.ts';
import { type FlatItem, nestItems } from './nest-items.ts';

/**
 * Word in the browser, Slack and some web editors write each level as a list beside the others and say the depth in an
 * attribute. Such neighbours become the one nested list they show.
 */
export function readFlatLists(page: Document): void {
  for (const wrapper of page.querySelectorAll('.ListContainerWrapper')) unwrap(wrapper);
  const done = new Set<Element>();
  for (const first of page.querySelectorAll('ul, ol')) {
    if (done.has(first) || !isFlat(first)) continue;
    const run: Element[] = [];
    for (let node: Node | null = first; node instanceof Element; node = nextShown(node)) {
      if (!node.matches('ul, ol') || !isFlat(node)) break;
      run.push(node);
      done.add(node);
    }
    const items = run.flatMap(readItems);
    if (items.every(({ level }) => level === 1)) continue;
    run[0]?.before(...nestItems(page, items));
    for (const list of run) list.remove();
  }
}

function isFlat(list: Element): boolean {
  return (
    list.closest('li') === null &&
    list.querySelector('ul, ol') === null &&
    list.childElementCount > 0 &&
    [...list.children].every((item) => item.matches('li') && levelOf(item) !== null)
  );
}

function readItems(list: Element): readonly FlatItem[] {
  const ordered = list.matches('ol');
  const start = Number(list.getAttribute('start') ?? '1');
  return [...list.children].map((item, index) => ({
    level: levelOf(item) ?? 1,
    ordered,
    number: Number.isInteger(start) && start >= 1 ? start + index : 1,
    nodes: [...item.childNodes],
  }));
}

function levelOf(item: Element): number | null {
  const counted = item.getAttribute('data-aria-level');
  if (counted !== null) return whole(counted, 0);
  const indent = item.getAttribute('data-stringify-indent') ?? item.parentElement?.getAttribute('data-indent') ?? null;
  if (indent !== null) return whole(indent, 1);
  const quill = /(?:^|\s)ql-indent-(\d)(?:\s|$)/.exec(item.className)?.[1];
  if (quill !== undefined) return Number(quill) + 1;
  return item.parentElement?.querySelector(':scope > [class*="ql-indent-"]') ? 1 : null;
}

function whole(text: string, plus: number): number | null {
  return /^\d$/.test(text.trim()) ? Math.max(1, Number(text) + plus) : null;
}
