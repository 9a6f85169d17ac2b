/** How much above and below the window is marked as well, in windows. */
const BEYOND = 0.25;

/** The children of an editor's root that are in view or near it, in order. */
export function visibleBlocks(root: HTMLElement): readonly HTMLElement[] {
  const { children } = root;
  const [top, bottom] = [-innerHeight * BEYOND, innerHeight * (1 + BEYOND)];
  const rectOf = (index: number) => children[index]?.getBoundingClientRect();
  // They stand below each other, so that the first can be found by halves.
  let [from, to] = [0, children.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rectOf(middle)?.bottom ?? 0) < top) from = middle + 1;
    else to = middle;
  }
  const blocks: HTMLElement[] = [];
  for (let index = from; index < children.length && (rectOf(index)?.top ?? bottom) < bottom; index += 1) {
    const child = children[index];
    if (child instanceof HTMLElement) blocks.push(child);
  }
  return blocks;
}
