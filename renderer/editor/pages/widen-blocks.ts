import { MARGIN, WIDER } from './wider-at.ts';

/** How lines stand on a sheet: so much wider at each side than those of the narrowest one, and its margin; CSS pixels. */
export interface LinesOn {
  readonly wider: number;
  readonly margin: number;
}

/** From this block of the text on. */
export interface LinesFrom extends LinesOn {
  readonly element: HTMLElement;
}

const MARK = 'data-page-wide';

/** Gives each block of the text the width it has on its sheet, as styles like the room between pages. `first`: from the top on. */
export function widenBlocks(root: HTMLElement, first: LinesOn, turns: readonly LinesFrom[]): void {
  const from = new Map<Element, LinesOn>(turns.map((turn) => [turn.element, turn]));
  let lines = first;
  for (const block of root.children) {
    if (!(block instanceof HTMLElement)) continue;
    lines = from.get(block) ?? lines;
    const { wider, margin } = lines;
    if (wider > 0) widen(block, `${wider}px`, `${margin}px`);
    else widen(block, '', '');
  }
}

/** A block that is new, or was drawn anew, stands on the sheet of its neighbour until pages are laid out again. */
export function widenLikeNeighbour(block: Node): void {
  if (!(block instanceof HTMLElement)) return;
  const beside = block.previousElementSibling ?? block.nextElementSibling;
  if (!(beside instanceof HTMLElement)) return;
  widen(block, beside.style.getPropertyValue(WIDER), beside.style.getPropertyValue(MARGIN));
}

export function leaveWidths(root: HTMLElement): void {
  widenBlocks(root, { wider: 0, margin: 0 }, []);
}

function widen(block: HTMLElement, wider: string, margin: string): void {
  const { style } = block;
  if (style.getPropertyValue(WIDER) === wider && style.getPropertyValue(MARGIN) === margin) return;
  block.toggleAttribute(MARK, wider !== '');
  style.setProperty(WIDER, wider);
  style.setProperty(MARGIN, margin);
  if (block.getAttribute('style') === '') block.removeAttribute('style');
}
