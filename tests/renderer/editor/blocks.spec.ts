import { expect } from '@playwright/test';
import type { Block, CalloutKind, List } from '../../../core/note/note.ts';
import type { FormatCommand } from '../../../renderer/editor/editor-types.ts';
import { type EditorPage, paragraph, test, words } from './harness/editor-page.ts';

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
    ['> [!warning] mind', [{ type: 'callout', kind: 'warning', content: [words('mind')] }]],
    ['[!NOTE] mind', [paragraph('[!NOTE] mind')]],
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
    const link = editor.page.getByRole('link');
    await expect(link).toHaveText('Trade');
    // A heading parted in two is referred to by its first part that has words.
    await editor.caret('Tra');
    await format(editor, 'pageBreak');
    await expect(link).toHaveText('Tra');
    await editor.caret('Tra', 'before');
    await format(editor, 'pageBreak');
    await editor.settle();
    await editor.open(await editor.read());
    await expect(link).toHaveText('Tra');
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

  test('let go of selected cells when the caret is taken elsewhere', async ({ editor }) => {
    await editor.open([paragraph('over'), table(true, ['A', 'B'])]);
    await editor.caret('A');
    await format(editor, 'select-row');
    await expect(editor.text.locator('.note-cell-selected')).toHaveCount(2);
    await editor.caret('over');
    await editor.type(' it');
    await expect(editor.text.locator('.note-cell-selected')).toHaveCount(0);
    await expect(editor.text).toContainText('over it');
    expect(await editor.read()).toEqual([paragraph('over it'), table(true, ['A', 'B'])]);
  });
});
