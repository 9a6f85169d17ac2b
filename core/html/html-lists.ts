import { element, type HtmlElement } from '../shared/html-node.ts';
import { type Direction, directionOfLanguage } from '../shared/scripts.ts';
import type { PrintList, PrintParagraph } from '../word/print-model.ts';
import type { Numbers } from './count-numbers.ts';
import { directionIn, runsToHtml } from './html-runs.ts';
import { paperWords } from './paper-words.ts';

/** A paragraph that is an item of a list on the page. */
export type PrintItem = PrintParagraph & { readonly list: number };

/** Items that follow one another, as lists: the deeper ones inside the item before them. */
export function itemsToLists(
  items: readonly PrintItem[],
  lists: readonly PrintList[],
  numbers: Numbers,
  language: string,
): readonly HtmlElement[] {
  const done: HtmlElement[] = [];
  let at = 0;
  while (at < items.length) {
    const { list, end } = readList(items, at, lists, numbers, language);
    done.push(list);
    at = end;
  }
  return done;
}

function readList(
  items: readonly PrintItem[],
  from: number,
  lists: readonly PrintList[],
  numbers: Numbers,
  language: string,
): { readonly list: HtmlElement; readonly end: number } {
  const first = items[from];
  const id = first?.list ?? 0;
  const level = levelOf(first, lists);
  const { ordered = false, boxes = false, compact = false, scheme } = lists[id] ?? {};
  const ofList = directionIn(first?.runs ?? [], language);
  const children: HtmlElement[] = [];
  let start = 1;
  let at = from;
  for (let item = items[at]; item !== undefined; item = items[at]) {
    const itemLevel = levelOf(item, lists);
    if (itemLevel < level || (itemLevel === level && item.list !== id)) break;
    if (itemLevel > level) {
      const inner = readList(items, at, lists, numbers, language);
      const parent = children.pop();
      children.push(
        parent
          ? { ...parent, children: [...parent.children, inner.list] }
          : element('li', { class: 'bare' }, [inner.list]),
      );
      at = inner.end;
      continue;
    }
    const number = numbers.next(id, level);
    if (children.length === 0) start = number;
    const words = runsToHtml(item.runs, language);
    const direction = directionIn(item.runs, language);
    const own = { class: classOf(item), ...(direction.dir === ofList.dir ? {} : turned(direction, language)) };
    children.push(element('li', own, [...boxOf(item, language), ...words]));
    at += 1;
  }
  const look = `level-${(scheme === 'letters' ? level + 1 : level) % 3}${compact ? ' compact' : ''}${boxes ? ' boxes' : ''}`;
  const attributes = { class: look, ...ofList, ...(ordered && start !== 1 ? { start: String(start) } : {}) };
  return { list: element(ordered ? 'ol' : 'ul', attributes, children), end: at };
}

/** An item that runs the other way than its list. */
function turned({ dir }: { readonly dir?: Direction }, language: string): { readonly dir: Direction } {
  return { dir: dir ?? directionOfLanguage(language) };
}

/** What stands in the place of a bullet, named for those who cannot see it. */
function boxOf({ checked }: PrintItem, language: string): readonly HtmlElement[] {
  if (checked === undefined) return [];
  const words = paperWords(language);
  const label = checked ? words.done : words.notDone;
  return [element('span', { class: 'box', role: 'img', 'aria-label': label }, [checked ? '☑' : '☐'])];
}

function levelOf(item: PrintItem | undefined, lists: readonly PrintList[]): number {
  return item === undefined ? 0 : (item.listLevel ?? lists[item.list]?.level ?? 0);
}

/** Its style, and what the style sheet has to know besides. */
export function classOf({ style, pageBreakBefore, keepNext, endsList }: PrintParagraph): string {
  return [
    style,
    ...(pageBreakBefore ? ['new-page'] : []),
    ...(keepNext ? ['keep-next'] : []),
    ...(endsList ? ['end'] : []),
  ].join(' ');
}
