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

export interface Box {
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

/** Where words are drawn, the first time they stand in a text. */
export async function boxOfWords(text: Locator, words: string): Promise<Box> {
  return text.evaluate((root, sought) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    throw new Error(`“${sought}” is not there.`);
  }, words);
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
