import { Buffer } from 'node:buffer';
import { expect } from '@playwright/test';
import { type Block, type CalloutKind, type List, MARKS } from '../../../core/note/note.ts';
import type { FormatCommand } from '../../../renderer/editor/editor-types.ts';
import { SAMPLE_IMAGES } from '../../core/note/sample-images.ts';
import { type EditorPage, factLink, paragraph, test, words } from './harness/editor-page.ts';

const item = (text: string) => ({ type: 'item', content: text === '' ? [] : [words(text)] }) as const;
const tick = (text: string, checked: boolean) => ({ ...item(text), checked }) as const;
const list = (ordered: boolean, ...children: List['children']): List => ({ type: 'list', ordered, start: 1, children });
const heading = (level: 1 | 2 | 3, text: string, section?: string): Block => {
  const block = { type: 'heading', level, content: text === '' ? [] : [words(text)] } as const;
  return section === undefined ? block : { ...block, section };
};
const cell = (text: string) => ({ blocks: [text === '' ? paragraph() : paragraph(text)] });
const table = (headerRow: boolean, ...rows: string[][]): Block => ({
  type: 'table',
  headerRow,
  rows: rows.map((row) => row.map(cell)),
});
const format = (editor: EditorPage, command: FormatCommand) =>
  editor.page.evaluate((given) => window.harness.handle.format(given), command);

test.describe('Markdown as it is typed', () => {
  const cases: readonly [typed: string, becomes: readonly Block[]][] = [
    ['# Head', [heading(1, 'Head')]],
    ['## Head', [heading(2, 'Head')]],
    ['### Head', [heading(3, 'Head')]],
    ['#### Head', [paragraph('#### Head')]],
    ['- one', [list(false, item('one'))]],
    ['1. one', [list(true, item('one'))]],
    ['[] one', [list(false, tick('one', false))]],
    ['1999. one', [paragraph('1999. one')]],
    ['> said', [{ type: 'quote', content: [words('said')] }]],
    ['**bold** x', [paragraph(words('bold', 'bold'), ' x')]],
    ['*it* x', [paragraph(words('it', 'italic'), ' x')]],
    ['~~off~~ x', [paragraph(words('off', 'strike'), ' x')]],
    ['`code` x', [paragraph('`code` x')]],
    ['--- after', [{ type: 'page-break' }, paragraph('after')]],
    ['*** after', [{ type: 'rule' }, paragraph('after')]],
  ];
  for (const [typed, becomes] of cases) {
    test(typed, async ({ editor }) => {
      await editor.open([paragraph()]);
      await editor.text.focus();
      await editor.type(typed);
      expect(await editor.read()).toEqual(becomes);
    });
  }

  test('--- and Enter breaks the page', async ({ editor }) => {
    await editor.open([paragraph()]);
    await editor.text.focus();
    await editor.type('---');
    await editor.press('Enter');
    await editor.type('after');
    expect(await editor.read()).toEqual([{ type: 'page-break' }, paragraph('after')]);
  });

  test('a heading that opens a section keeps it when its level changes', async ({ editor }) => {
    await editor.open([heading(2, 'Issue', 'issue'), paragraph('x')]);
    await editor.caret('Issue', 'before');
    await editor.type('### ');
    expect(await editor.read()).toEqual([heading(3, 'Issue', 'issue'), paragraph('x')]);
    await format(editor, 'heading1');
    expect(await editor.read()).toEqual([heading(1, 'Issue', 'issue'), paragraph('x')]);
  });
});

test.describe('headings, quotes and page breaks', () => {
  test('the bar’s commands change the block and tell what it is', async ({ editor }) => {
    await editor.open([paragraph('words')]);
    await editor.caret('words');
    for (const [command, block] of [
      ['heading2', heading(2, 'words')],
      ['quote', { type: 'quote', content: [words('words')] }],
      ['paragraph', paragraph('words')],
    ] as const) {
      await format(editor, command);
      expect(await editor.read()).toEqual([block]);
      await expect.poll(async () => (await editor.seen('format'))?.block).toBe(command);
    }
    await editor.caret('words', 'all');
    await format(editor, 'underline');
    await expect.poll(async () => (await editor.seen('format'))?.marks).toEqual(['underline']);
  });

  test('a box goes on at Enter, ends at Enter in an empty one, and is plain text when it is asked for again', async ({
    editor,
  }) => {
    const box = (text: string, kind: CalloutKind = 'key-point'): Block => ({
      ...{ type: 'callout', kind, content: text === '' ? [] : [words(text)] },
    });
    await editor.open([paragraph('first')]);
    await editor.caret('first');
    await format(editor, 'key-point');
    await editor.press('Enter');
    await editor.type('second');
    await editor.press('Enter', 'Enter');
    await editor.type('after');
    expect(await editor.read()).toEqual([box('first'), box('second'), paragraph('after')]);
    await editor.caret('second', 'before');
    await format(editor, 'warning');
    expect(await editor.read()).toEqual([box('first'), box('second', 'warning'), paragraph('after')]);
    await format(editor, 'warning');
    expect(await editor.read()).toEqual([box('first'), paragraph('second'), paragraph('after')]);
    await editor.page.evaluate(() => window.harness.handle.undo());
    await editor.page.evaluate(() => window.harness.handle.undo());
    expect(await editor.read()).toEqual([box('first'), box('second'), paragraph('after')]);
  });

  test('Enter at the start of a heading makes room above it, and what refers to it still does', async ({ editor }) => {
    const issue = heading(2, 'Issue', 'issue');
    const trade: Block = { type: 'heading', level: 2, content: [words('Trade')], anchor: 'ref-1' };
    const reference = paragraph({ type: 'reference', to: 'ref-1', shows: 'title' });
    await editor.open([issue, trade, reference]);
    for (const words of ['Issue', 'Trade']) {
      await editor.caret(words, 'before');
      await editor.press('Enter');
    }
    expect(await editor.read()).toEqual([paragraph(), issue, paragraph(), trade, reference]);
    await expect(editor.page.getByRole('link')).toHaveText('Trade');
  });

  test('Backspace after a page break takes the break, not the paragraphs’ own text', async ({ editor }) => {
    await editor.open([paragraph('a'), { type: 'page-break' }, paragraph('b')]);
    await editor.caret('b', 'before');
    await editor.press('Backspace');
    expect(await editor.read()).toEqual([paragraph('a'), paragraph('b')]);
  });

  test('a page break stays out of tables', async ({ editor }) => {
    await editor.open([table(false, ['A'])]);
    await editor.caret('A');
    await format(editor, 'pageBreak');
    await editor.press('Enter');
    await editor.type('---');
    await editor.press('Enter');
    await editor.type('# x');
    const body = await editor.read();
    expect(JSON.stringify(body)).not.toMatch(/page-break|heading/);
  });

  test('the section the caret is in is told as it moves', async ({ editor }) => {
    await editor.open([
      paragraph('top'),
      heading(2, 'One', 'one'),
      paragraph('in one'),
      heading(3, 'own'),
      paragraph('still'),
      heading(2, 'Two', 'two'),
    ]);
    for (const words of ['top', 'in one', 'still', 'Two']) await editor.caret(words);
    const sections = await editor.seen('sections');
    expect(sections.filter((section, index) => section !== sections[index - 1]).slice(-3)).toEqual([
      null,
      'one',
      'two',
    ]);
  });
});

test.describe('tables', () => {
  test('are made with a heading row, and travelled by Tab and arrows', async ({ editor }) => {
    await editor.open([paragraph()]);
    await editor.text.focus();
    await format(editor, 'table');
    const box = editor.page.getByRole('dialog', { name: 'New table' });
    await expect(box.getByLabel('Columns')).toBeFocused();
    await editor.type('3');
    await editor.press('Tab', '2', 'Enter');
    await expect(box).toHaveCount(0);
    await editor.type('A');
    await editor.press('Tab');
    await editor.type('B');
    await editor.press('Tab');
    await editor.type('C');
    await editor.press('Tab');
    await editor.type('1');
    await editor.press('Tab', 'Tab', 'Tab');
    await expect(editor.page.getByText('Row added. The table has 3 rows and 3 columns.')).toHaveCount(1);
    await editor.type('x');
    await editor.press('Shift+Tab');
    await editor.type('y');
    const body = await editor.read();
    expect(body).toContainEqual(table(true, ['A', 'B', 'C'], ['1', '', 'y'], ['x', '', '']));
    expect((await editor.seen('format'))?.inTable).toBe(true);
  });

  test('grow and shrink by row and column; the heading row stays first', async ({ editor }) => {
    await editor.open([table(true, ['A', 'B'], ['1', '2'])]);
    await editor.caret('A');
    await format(editor, 'row-above');
    expect(await editor.read()).toEqual([table(true, ['', ''], ['A', 'B'], ['1', '2'])]);
    await expect(editor.text.locator('tr').first().locator('th')).toHaveCount(2);
    await expect(editor.text.locator('tr').nth(1).locator('td')).toHaveCount(2);
    await editor.caret('B');
    await format(editor, 'column-after');
    await editor.caret('1');
    await format(editor, 'delete-row');
    expect(await editor.read()).toEqual([table(true, ['', '', ''], ['A', 'B', ''])]);
    await editor.caret('A');
    await format(editor, 'heading-row');
    await format(editor, 'delete-column');
    expect(await editor.read()).toEqual([table(false, ['', ''], ['B', ''])]);
    await editor.caret('B');
    await format(editor, 'delete-table');
    expect(await editor.read()).toEqual([paragraph()]);
  });
});

test.describe('links', () => {
  test('are set, changed and removed in the box', async ({ editor }) => {
    await editor.open([paragraph('See the report now')]);
    await editor.caret('report', 'all');
    await format(editor, 'link');
    const box = editor.page.getByRole('dialog', { name: 'Link' });
    await box.getByRole('textbox').fill('javascript:alert(1)');
    await editor.press('Enter');
    await expect(box.getByRole('alert')).toBeVisible();
    await box.getByRole('textbox').fill('example.org/report');
    await editor.press('Enter');
    await expect(box).toHaveCount(0);
    const link = { type: 'link', url: 'https://example.org/report', content: [words('report')] } as const;
    expect(await editor.read()).toEqual([paragraph('See the ', link, ' now')]);
    await editor.caret('rep');
    await editor.press('ControlOrMeta+k');
    await expect(box.getByRole('textbox')).toHaveValue('https://example.org/report');
    await box.getByRole('button', { name: 'Remove link' }).click();
    expect(await editor.read()).toEqual([paragraph('See the report now')]);
  });

  test('never hold a fact link: a link over both leaves the fact outside', async ({ editor }) => {
    await editor.open([paragraph('one ', factLink('two'), ' three')]);
    await editor.text.focus();
    await editor.press('Control+a');
    await format(editor, 'link');
    await editor.page.getByRole('dialog', { name: 'Link' }).getByRole('textbox').fill('https://example.org');
    await editor.press('Enter');
    const link = (text: string) => ({ type: 'link', url: 'https://example.org', content: [words(text)] }) as const;
    expect(await editor.read()).toEqual([paragraph(link('one '), factLink('two'), link(' three'))]);
  });
});

test.describe('pictures', () => {
  const [picture = ''] = Object.keys(SAMPLE_IMAGES);
  const [bytes = ''] = Object.values(SAMPLE_IMAGES).map((one) => Buffer.from(one.bytes).toString('base64'));

  test('come in by paste and drop, are described, sized by keys and pointer, and removed', async ({ editor }) => {
    const { page } = editor;
    await editor.open([paragraph('Above'), paragraph('Below')], { images: true });
    await editor.caret('Above');
    const give = (kind: 'paste' | 'drop') =>
      page.evaluate(
        ({ base64, how }) => {
          const data = new DataTransfer();
          const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          data.items.add(new File([file], 'picture.png', { type: 'image/png' }));
          const about = { bubbles: true, cancelable: true };
          const event =
            how === 'paste'
              ? new ClipboardEvent('paste', { ...about, clipboardData: data })
              : new DragEvent('drop', { ...about, dataTransfer: data });
          document.querySelector('[aria-label="Text of the note"] p')?.dispatchEvent(event);
        },
        { base64: bytes, how: kind },
      );
    await give('paste');
    const frames = page.locator('.image-frame');
    await expect(frames).toHaveCount(1);
    const block = page.locator('.image-block');
    await block.getByRole('textbox', { name: 'Caption' }).fill('Two squares');
    await block.getByRole('textbox', { name: /^Description/ }).fill('Squares');
    await expect(block.getByRole('img')).toHaveAccessibleName('Squares');
    const width = block.getByRole('slider', { name: 'Width of the picture' });
    await width.press('PageDown');
    await expect(width).toHaveAccessibleName('Width of the picture');
    await expect(width).toHaveAttribute('aria-valuetext', '90% of the text');
    const [whole, handle] = [await block.boundingBox(), await width.boundingBox()];
    if (!whole || !handle) throw new Error('Not drawn');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(whole.x + whole.width / 2, handle.y, { steps: 3 });
    await page.mouse.up();
    await expect(width).toHaveAttribute('aria-valuenow', '50');
    const image = { type: 'image', image: picture, width: 50, alt: 'Squares', caption: 'Two squares' } as const;
    expect(await editor.read()).toEqual([paragraph('Above'), image, paragraph('Below')]);
    await block.getByRole('checkbox', { name: 'Decorative' }).check();
    await expect(block.getByRole('textbox', { name: /^Description/ })).toBeDisabled();

    await give('drop');
    await expect(frames).toHaveCount(2);
    await page.getByRole('button', { name: 'Remove picture' }).first().click();
    await expect(frames).toHaveCount(1);
    await page.evaluate(() => window.harness.handle.undo());
    await expect(frames).toHaveCount(2);
  });
});

test('every mark shows on the words, and goes again; what is below the line is never above it too', async ({
  editor,
}) => {
  await editor.open(MARKS.map((mark) => paragraph(mark)));
  const look = (mark: string) =>
    editor.text.getByText(mark, { exact: true }).evaluate((element) => {
      const { fontWeight, fontStyle, textDecorationLine, verticalAlign, fontVariantCaps } = getComputedStyle(element);
      const marker = element.closest('mark') === null ? '' : 'marker';
      return [fontWeight, fontStyle, textDecorationLine, verticalAlign, fontVariantCaps, marker].join(' ');
    });
  const plain = await look('bold');
  for (const mark of MARKS) {
    await editor.caret(mark, 'all');
    await format(editor, mark);
    await expect.poll(() => look(mark), mark).not.toBe(plain);
  }
  expect(await editor.read()).toEqual(MARKS.map((mark) => paragraph(words(mark, mark))));
  await editor.caret('subscript', 'all');
  await format(editor, 'superscript');
  expect((await editor.read())[MARKS.indexOf('subscript')]).toEqual(paragraph(words('subscript', 'superscript')));
  for (const mark of MARKS) {
    await editor.caret(mark, 'all');
    await format(editor, mark === 'subscript' ? 'superscript' : mark);
    await expect.poll(() => look(mark), mark).toBe(plain);
  }
  expect(await editor.read()).toEqual(MARKS.map((mark) => paragraph(mark)));
});

test('words from right to left stand at their side, in paragraphs, lists and tables, and keys follow them', async ({
  editor,
}) => {
  await editor.open([paragraph('Trade'), paragraph(), list(false, item('سطر')), table(true, ['جدول', 'b'])]);
  const side = (text: string) => editor.text.getByText(text).evaluate((element) => getComputedStyle(element).direction);
  await editor.press('Tab');
  await editor.text.focus();
  await editor.press('ControlOrMeta+Home', 'ArrowDown');
  await editor.type('تجارة');
  expect(await Promise.all(['Trade', 'تجارة', 'سطر', 'جدول'].map(side))).toEqual(['ltr', 'rtl', 'rtl', 'rtl']);
  await editor.press('ArrowRight');
  await editor.type('X');
  await editor.press('Home', 'Shift+End');
  await expect.poll(() => editor.page.evaluate(() => getSelection()?.toString())).toBe('تجارXة');
  expect((await editor.read())[1]).toEqual(paragraph('تجارXة'));
});
