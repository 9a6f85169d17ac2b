import { expect, type Locator } from '@playwright/test';
import type { Block } from '../../../core/note/note.ts';
import type { PageTurn, Sheet } from '../../../core/note/note-pages.ts';
import type { EditorPages } from '../../../renderer/editor/pages/editor-pages.ts';
import { type EditorPage, paragraph, test, words } from './harness/editor-page.ts';

const NO_WORDS = { left: '', centre: '', right: '' };
const LONG = 'Officials of both sides met again and agreed to report before the end of the year. '.repeat(12).trim();

function pagesOf(body: readonly Block[], turns: readonly PageTurn[]): EditorPages {
  const all = turns.length + 1;
  const sheets = Array.from(
    { length: all },
    (_, at): Sheet => ({
      width: 210,
      height: 297,
      margin: 25,
      upper: 25,
      footnotes: 0,
      header: { ...NO_WORDS, centre: 'OFFICIAL' },
      footer: { ...NO_WORDS, right: `Page ${at + 1} of ${all}` },
    }),
  );
  return { sheets, turns, blocks: body.length };
}

/** Tops of lines, and of papers' gaps, from the top of the paper. */
const topIn = async (editor: EditorPage, what: Locator): Promise<number> => {
  const paper = await editor.page.locator('.paper').boundingBox();
  return Math.round(((await what.boundingBox())?.y ?? 0) - (paper?.y ?? 0));
};

const item = (text: string) => ({ type: 'item', content: [words(text)] }) as const;

test.use({ viewport: { width: 1000, height: 900 } });

test('pages begin on their papers, in blocks, items, rows and paragraphs, and the note has nothing of it', async ({
  editor,
}) => {
  const body: readonly Block[] = [
    paragraph('First page'),
    paragraph('Second page'),
    { type: 'list', ordered: false, start: 1, children: [item('One'), item('Third page')] },
    {
      type: 'table',
      headerRow: true,
      rows: ['Head', 'Row', 'Fourth page'].map((text) => [text, 'x'].map((cell) => ({ blocks: [paragraph(cell)] }))),
    },
    paragraph(LONG),
  ];
  const at = LONG.indexOf('Officials', 500);
  const turns = [
    { page: 2, block: 1, characters: 0 },
    { page: 3, block: 2, characters: 3 },
    { page: 4, block: 3, characters: 9 },
    { page: 5, block: 4, characters: at },
  ];
  await editor.open(body, { pages: pagesOf(body, turns) });
  const before = await editor.read();
  const edges = editor.page.locator('.page-edge');
  await expect(edges).toHaveCount(4);
  // A4 at 96 pixels to the inch, with what is between two papers.
  const step = Math.round((297 * 96) / 25.4 + 18);
  const upper = Math.round((25 * 96) / 25.4);
  for (const [index, begins] of ['Second page', 'Third page', 'Fourth page'].entries()) {
    const top = await topIn(editor, editor.text.getByText(begins));
    expect(Math.abs(top - (step * (index + 1) + upper)), begins).toBeLessThan(8);
  }
  const lines = await editor.page.evaluate(() => {
    const last = document.querySelector('.note-text > :last-child');
    const range = document.createRange();
    if (last) range.selectNodeContents(last);
    const paper = document.querySelector('.paper')?.getBoundingClientRect().top ?? 0;
    return [...range.getClientRects()].map(({ top }) => top - paper);
  });
  const below = lines.filter((top) => top > step * 4);
  expect(below.length).toBeGreaterThan(1);
  expect(below.length).toBeLessThan(lines.length);
  expect(Math.abs((below[0] ?? 0) - (step * 4 + upper))).toBeLessThan(8);
  await expect(editor.page.getByRole('list', { name: 'Page ends' })).toContainText('Page 2 of 5');
  expect(await editor.read()).toEqual(before);

  // A line more on the first page takes from what is left of it, and undo gives it back.
  await editor.caret('First page');
  await editor.press('Enter');
  await editor.type('More');
  const second = editor.text.getByText('Second page');
  await expect.poll(async () => Math.abs((await topIn(editor, second)) - (step + upper))).toBeLessThan(8);
  await editor.press('ControlOrMeta+z', 'ControlOrMeta+z');
  expect(await editor.read()).toEqual(before);
});

test('a page that ends in a numbered paragraph is a line, and narrow paper is as long as its text', async ({
  editor,
}) => {
  const body: readonly Block[] = [paragraph(LONG), paragraph('Second page')];
  const turns = [
    { page: 2, block: 0, characters: LONG.indexOf('Officials', 500) },
    { page: 3, block: 1, characters: 0 },
  ];
  await editor.open(body, { pages: pagesOf(body, turns), numbering: 'continuous' });
  await expect(editor.page.locator('.page-thin')).toHaveCount(1);
  await expect(editor.page.locator('.page-edge')).toHaveCount(1);
  const second = editor.text.getByText('Second page');
  const wide = await topIn(editor, second);
  await editor.page.setViewportSize({ width: 500, height: 700 });
  await expect.poll(() => topIn(editor, second)).toBeLessThan(wide - 200);
});

test('pages in landscape are wider sheets on the same middle, with the text as wide as they print it', async ({
  editor,
}) => {
  await editor.page.setViewportSize({ width: 1300, height: 900 });
  const rows = ['Head', 'Row'].map((text) => [text, 'x'].map((cell) => ({ blocks: [paragraph(cell)] })));
  const body: readonly Block[] = [
    paragraph('Upright'),
    { type: 'section-break', page: 'landscape' },
    { type: 'table', headerRow: true, rows },
    paragraph('Turned'),
    { type: 'section-break', page: 'portrait' },
    paragraph('Upright again'),
  ];
  const turns = [
    { page: 2, block: 2, characters: 0 },
    { page: 3, block: 5, characters: 0 },
  ];
  const { sheets, ...rest } = pagesOf(body, turns);
  const turned = sheets.map((sheet, at) => (at === 1 ? { ...sheet, width: sheet.height, height: sheet.width } : sheet));
  const limits = [{ id: 'pages', label: 'After 1 page', words: 'The limit is reached here', block: 2, characters: 0 }];
  await editor.open(body, { pages: { ...rest, sheets: turned }, limits });
  const mm = (length: number) => (length * 96) / 25.4;
  const box = async (what: Locator) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await what.boundingBox()) ?? {};
    return { top: y, bottom: y + height, width, end: x + width, middle: x + width / 2 };
  };
  const paper = await box(editor.page.locator('.paper'));
  const wide = await box(editor.page.locator('.page-wide'));
  expect(wide.width).toBeCloseTo(mm(297), 0);
  expect(wide.middle).toBeCloseTo(paper.middle, 0);
  expect(wide.top - paper.top).toBeCloseTo(mm(297) + 18, 0);
  const table = await box(editor.text.locator('table'));
  expect(table.width).toBeCloseTo(mm(297 - 50), 0);
  expect(table.middle).toBeCloseTo(paper.middle, 0);
  const again = await box(editor.text.locator('p', { hasText: 'Upright again' }));
  expect(again.width).toBeCloseTo(mm(210 - 50), 0);
  expect(Math.abs(again.top - paper.top - (mm(297 + 210 + 25) + 36))).toBeLessThan(8);
  const number = await box(editor.page.getByText('Page 2 of 3', { exact: true }));
  expect(number.end).toBeCloseTo(wide.end - mm(25), 0);

  // The name of what begins stands half below its line, over what ends the page.
  const turn = editor.text.getByRole('separator', { name: 'Landscape pages from here' });
  const line = await turn.evaluate((element) => Number.parseFloat(getComputedStyle(element, '::after').fontSize));
  const first = await box(editor.page.locator('.page-edge').first());
  expect(first.top).toBeGreaterThan((await box(turn)).top + line * 0.75);

  // What is written there is as wide at once; pages are not known anew before it is saved.
  await editor.caret('Turned');
  await editor.press('Enter');
  await editor.type('More');
  const more = editor.text.getByText('More');
  expect(await more.evaluate((words) => words.closest('p')?.getBoundingClientRect().width)).toBeCloseTo(mm(247), 0);

  const label = editor.page.locator('.limit-label');
  await expect(label).toBeVisible();
  await editor.page.setViewportSize({ width: 900, height: 600 });
  await expect.poll(async () => (await box(editor.page.locator('.page-wide'))).width).toBeLessThan(900);
  // Its words run down the narrow margin, on the paper.
  const uprightness = () => box(label).then(({ top, bottom, width }) => (bottom - top) / width);
  await expect.poll(uprightness).toBeGreaterThan(2);
  expect((await box(label)).end).toBeLessThan((await box(editor.page.locator('.page-wide'))).end);
  const limit = await box(editor.page.locator('.limit-line'));
  expect(limit.end).toBeLessThan((await box(editor.page.locator('.page-wide'))).end);
  expect(limit.width).toBeGreaterThan(8);
  const desk = editor.page.locator('.harness-desk');
  expect(await desk.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});
