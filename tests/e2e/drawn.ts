import type { Locator, Page } from '@playwright/test';

/** The words of the open note in their order, as they are read out: with numbers and names that only style sheets put there. */
export async function readOut(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const wordsOf = (id: string): string => {
      const node = byId.get(id);
      if (!node) return '';
      if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
      return (node.childIds ?? []).map(wordsOf).join('');
    };
    const note = nodes.find(({ name }) => name?.value === 'Text of the note');
    return note ? wordsOf(note.nodeId).replaceAll(/\s/g, ' ') : '';
  } finally {
    await session.detach();
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where it is drawn. */
export async function boxOf(what: Locator): Promise<Box> {
  const box = await what.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return box;
}

/** Presses a place, draws it along its line, and lets go. */
export async function drag(page: Page, what: Locator, by: number): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(what);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + by, y + height / 2, { steps: 4 });
  await page.mouse.up();
}
