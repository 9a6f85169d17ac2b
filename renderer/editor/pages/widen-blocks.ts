import { WIDER } from './wider-at.ts';

/** From this block of the text on, lines are so much wider at each side than those of the narrowest sheet; CSS pixels. */
export interface WidthFrom {
  readonly element: HTMLElement;
  readonly wider: number;
}

const MARK = 'data-page-wide';

/** Gives each block of the text the width it has on its sheet, as styles like the room between pages. `first`: from the top on. */
export function widenBlocks(root: HTMLElement, first: number, widths: readonly WidthFrom[]): void {
  const from = new Map(widths.map(({ element, wider }) => [element, wider]));
  let wider = first;
  for (const block of root.children) {
    if (!(block instanceof HTMLElement)) continue;
    wider = from.get(block) ?? wider;
    widen(block, wider > 0 ? `${wider}px` : '');
  }
}

/** A block that is new, or was drawn anew, stands on the sheet of its neighbour until pages are laid out again. */
export function widenLikeNeighbour(block: Node): void {
  if (!(block instanceof HTMLElement)) return;
  const beside = block.previousElementSibling ?? block.nextElementSibling;
  if (beside instanceof HTMLElement) widen(block, beside.style.getPropertyValue(WIDER));
}

export function leaveWidths(root: HTMLElement): void {
  widenBlocks(root, 0, []);
}

function widen(block: HTMLElement, wider: string): void {
  if (block.style.getPropertyValue(WIDER) === wider) return;
  block.toggleAttribute(MARK, wider !== '');
  block.style.setProperty(WIDER, wider);
  if (block.getAttribute('style') === '') block.removeAttribute('style');
}
