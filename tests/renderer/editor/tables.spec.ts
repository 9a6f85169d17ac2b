import { expect } from '@playwright/test';
import type { Block, Cell, CellShade, Table } from '../../../core/note/note.ts';
import { type EditorPage, paragraph, test, words } from './harness/editor-page.ts';

const COVERED: Cell = { blocks: [] };
const cell = (text: string, form: Partial<Cell> = {}): Cell => ({
  blocks: [text === '' ? paragraph() : paragraph(text)],
  ...form,
});
const table = (rows: readonly (readonly (string | Cell)[])[], form: Partial<Table> = {}): Table => ({
  type: 'table',
  headerRow: false,
  rows: rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one))),
  ...form,
});
const shaded = (text: string, shade: CellShade) => cell(text, { shade });

async function openMenu({ page }: EditorPage, ...path: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Table tools' }).click();
  for (const name of path) await page.getByRole('menuitem', { name }).click();
}

test('the menu beside a table changes its rows, columns and cells, each in one step of undo', async ({ editor }) => {
  const { page } = editor;
  const start = table([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await editor.open([start, paragraph('after')]);
  await editor.caret('after');
  await expect(page.getByRole('button', { name: 'Table tools' })).toHaveCount(0);
  await editor.caret('b');
  await openMenu(editor, 'Column', 'Insert column after');
  await expect(editor.text).toBeFocused();
  await editor.type('x');
  await openMenu(editor, 'Row', 'Move row down');
  const bigger = table([
    ['c', 'd', ''],
    ['a', 'b', 'x'],
  ]);
  expect((await editor.read())[0]).toEqual(bigger);
  await expect(page.getByText('Row moved. It is row 2 of 2.')).toHaveCount(1);

  await editor.caret('d');
  await editor.press('Shift+ArrowDown', 'Shift+ArrowDown');
  await openMenu(editor, 'Merge cells');
  await openMenu(editor, 'Shading');
  await page.getByRole('menuitemradio', { name: 'Blue' }).click();
  await editor.press('Escape', 'Escape');
  await openMenu(editor);
  await page.getByRole('menuitemcheckbox', { name: 'Heading row' }).click();
  await editor.press('Escape');
  const merged = cell('', { blocks: [paragraph('d'), paragraph('b')], rows: 2, shade: 'accent' });
  const rows = [
    ['c', merged, ''],
    ['a', COVERED, 'x'],
  ];
  expect((await editor.read())[0]).toEqual(table(rows, { headerRow: true }));
  await openMenu(editor, 'Split cells');
  expect((await editor.read())[0]).toMatchObject({
    rows: [
      [{}, { shade: 'accent' }, {}],
      [{}, { shade: 'accent' }, {}],
    ],
  });
  await editor.press('ControlOrMeta+z');
  expect((await editor.read())[0]).toEqual(table(rows, { headerRow: true }));
  await editor.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  expect((await editor.read())[0]).toEqual(bigger);
});

test('cells of a table below other text stay selected while their keys are pressed', async ({ editor }) => {
  const start = table([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await editor.open([paragraph('before'), start, paragraph('after')]);
  await editor.caret('a');
  for (const count of [1, 2]) {
    await editor.press('Shift+ArrowDown');
    await expect(editor.page.locator('.note-cell-selected')).toHaveCount(count);
  }
  await openMenu(editor, 'Merge cells');
  const merged = cell('', { blocks: [paragraph('a'), paragraph('c')], rows: 2 });
  expect((await editor.read())[1]).toEqual(
    table([
      [merged, 'b'],
      [COVERED, 'd'],
    ]),
  );
});

test('the keyboard alone reaches the menu, widths and the description, and moves lines', async ({ editor }) => {
  const { page } = editor;
  await editor.open([
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ]);
  await editor.caret('a');
  await page.evaluate(() => window.harness.handle.format('table-menu'));
  await expect(page.getByRole('menuitem', { name: 'Row' })).toBeFocused();
  await editor.press('End', 'ArrowUp', 'ArrowUp', 'Enter');
  const about = page.getByRole('dialog', { name: 'Description of the table' });
  await expect(about.getByRole('textbox')).toBeFocused();
  await editor.type('Trade by year');
  await editor.press('Enter');
  await expect(editor.text).toBeFocused();
  await page.evaluate(() => window.harness.handle.format('column-width'));
  const handle = page.getByRole('slider', { name: 'Width of column 1' });
  await expect(handle).toBeFocused();
  await editor.press('ArrowRight', 'ArrowRight', 'PageUp');
  await expect(handle).toHaveAttribute('aria-valuenow', '57');
  await editor.press('Enter');
  await expect(editor.text).toBeFocused();
  await editor.press('Alt+Shift+ArrowRight', 'Alt+Shift+ArrowDown');
  const moved = [
    ['d', 'c'],
    ['b', 'a'],
  ];
  expect(await editor.read()).toEqual([table(moved, { widths: [43, 57], alt: 'Trade by year' })]);
  await editor.press('ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  expect((await editor.read())[0]).toMatchObject({ alt: 'Trade by year' });
  expect((await editor.read())[0]).not.toHaveProperty('widths');

  const grip = page.getByRole('slider', { name: 'Width of column 1' });
  await grip.hover();
  const box = await page.locator('table').boundingBox();
  if (!box) throw new Error('No table');
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 10);
  await page.mouse.move(box.x + box.width * 0.3, box.y + 10);
  await page.mouse.up();
  expect((await editor.read())[0]).toMatchObject({ widths: [30, 70] });
  await editor.press('ControlOrMeta+z');
  expect((await editor.read())[0]).not.toHaveProperty('widths');
});

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
<!--table {mso-displayed-decimal-separator:"\\.";}
td {padding:0px; color:black; font-weight:400;}
.xl65 {font-weight:700; background:#D9D9D9; mso-pattern:black none;}
.xl66 {mso-number-format:"\\#\\,\\#\\#0"; background:#FFFF00;}
--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse;width:192pt'>
<!--StartFragment--><col width=64 style='width:48pt'><col width=128 span=1 style='mso-width-source:userset;width:96pt'>
<tr height=20 style='height:15.0pt'><td colspan=2 height=20 class=xl65 width=192 style='height:15.0pt;width:144pt'>Exports</td></tr>
<tr height=20><td height=20 align=right>2024</td><td class=xl66 align=right>1,250</td></tr>
<tr height=20><td>Two<br style='mso-data-placement:same-cell'>lines</td><td></td></tr>
<!--EndFragment--></table></body></html>`;
const CALC = `<html><head><style type="text/css">body,div,table{font-family:"Liberation Sans";font-size:x-small}</style></head>
<body><table cellspacing="0" border="0"><colgroup width="60"></colgroup><colgroup span="2" width="120"></colgroup>
<tr><td rowspan="2" height="34" align="left" valign=top bgcolor="#DCE6F2"><b>Year</b></td><td align="right" sdval="1" sdnum="1033;">1</td><td>x</td></tr>
<tr><td align="right" sdval="2">2</td><td><br></td></tr></table></body></html>`;
const SHEETS = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style>
<table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;width:0px">
<colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;font-weight:bold;background-color:#f3f3f3">Item</td>
<td style="background-color:#4a86e8;color:#ffffff">Cost</td></tr></tbody></table></google-sheets-html-origin>`;

// The style elements of spreadsheets are never applied, and the policy says so in the console.
test.describe('from spreadsheets', () => {
  test.use({ policyReports: 'expected' });

  test('cells of Excel, Calc and Google Sheets come in with their spans, widths and tones', async ({ editor }) => {
    const paste = async (html: string): Promise<readonly Block[]> => {
      await editor.open([paragraph()]);
      await editor.text.focus();
      await editor.paste({ 'text/html': html, 'text/plain': 'a\tb' });
      return (await editor.read()).filter(({ type }) => type === 'table');
    };
    const bold = (text: string) => [paragraph(words(text, 'bold'))];
    const twoLines = paragraph('Two', { type: 'break' }, 'lines');
    expect(await paste(EXCEL)).toEqual([
      table(
        [
          [cell('', { blocks: bold('Exports'), columns: 2, shade: 'medium' }), COVERED],
          ['2024', shaded('1,250', 'attention')],
          [cell('', { blocks: [twoLines] }), ''],
        ],
        { widths: [34, 66] },
      ),
    ]);
    expect(await paste(CALC)).toEqual([
      table(
        [
          [cell('', { blocks: bold('Year'), rows: 2, shade: 'accent' }), '1', 'x'],
          [COVERED, '2', ''],
        ],
        { widths: [20, 40, 40] },
      ),
    ]);
    expect(await paste(SHEETS)).toEqual([
      table([[cell('', { blocks: bold('Item'), shade: 'light' }), shaded('Cost', 'accent')]], { widths: [50, 50] }),
    ]);
  });
});

test('what is pasted into a table fills its cells from the caret on, which grow for it', async ({ editor }) => {
  const start = table([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await editor.open([start]);
  await editor.caret('d');
  await editor.paste({ 'text/plain': '1\t"two\nlines"\n3\t4\n' });
  expect(await editor.read()).toEqual([
    table([
      ['a', 'b', ''],
      ['c', '1', cell('', { blocks: [paragraph('two'), paragraph('lines')] })],
      ['', '3', '4'],
    ]),
  ]);
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual([start]);
  await editor.caret('a');
  await editor.paste({ 'text/html': '<table><tr><td colspan=2 rowspan=2>all</td></tr><tr></tr></table>' });
  expect((await editor.read())[0]).toMatchObject({
    rows: [
      [cell('aall'), cell('b')],
      [cell('c'), cell('d')],
    ],
  });
  await editor.press('ControlOrMeta+z');
  await editor.caret('a');
  await editor.paste({
    'text/html':
      '<table><tr><td colspan=2>top</td></tr><tr><td rowspan=2>l</td><td>r</td></tr><tr><td>s</td></tr></table>',
  });
  expect(await editor.read()).toEqual([
    table([
      [cell('top', { columns: 2 }), COVERED],
      [cell('l', { rows: 2 }), 'r'],
      [COVERED, 's'],
    ]),
  ]);
  await editor.press('ControlOrMeta+z');
  await editor.caret('a');
  await editor.paste({ 'text/html': '<table><tr><td>one</td></tr></table>' });
  expect((await editor.read())[0]).toMatchObject({
    rows: [
      [cell('aone'), cell('b')],
      [cell('c'), cell('d')],
    ],
  });
  await editor.caret('c');
  await editor.press('Shift+ArrowDown', 'Shift+ArrowRight');
  await editor.paste({ 'text/plain': 'n' });
  expect((await editor.read())[0]).toMatchObject({
    rows: [
      [cell('aone'), cell('b')],
      [cell('n'), cell('n')],
    ],
  });
  await editor.paste({ 'text/plain': `${'x\t'.repeat(39)}x\n${'y\t'.repeat(39)}y` });
  await expect(editor.page.getByText('more than one note can hold')).toBeVisible();
  expect((await editor.read())[0]).toMatchObject({
    rows: [
      [cell('aone'), cell('b')],
      [cell('n'), cell('n')],
    ],
  });
});

test('copied cells are a table to spreadsheets, and the same cells here', async ({ editor }) => {
  const rows = [
    [cell('', { blocks: [paragraph('a'), paragraph('b')], shade: 'light' }), cell('wide', { columns: 2 }), COVERED],
    ['say "x"', '2', '3'],
  ];
  await editor.open([table(rows, { widths: [20, 30, 50] }), paragraph('end')]);
  await editor.caret('wide');
  await page(editor).evaluate(() => window.harness.handle.format('select-table'));
  await editor.settle();
  const copied = await page(editor).evaluate(() => {
    const clipboardData = new DataTransfer();
    const root = document.querySelector('[aria-label="Text of the note"]');
    root?.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
  });
  expect(copied['text/plain']).toBe('"a\nb"\twide\t\n"say ""x"""\t2\t3');
  expect(copied['text/html']).toContain('<colgroup><col width="124"><col width="186"><col width="310"></colgroup>');
  expect(copied['text/html']).toContain(
    '<td style="background-color: #F2F2F2">a<br style="mso-data-placement:same-cell">b</td><td colspan="2">wide</td>',
  );
  await page(editor).getByText('end').click();
  await editor.paste(copied);
  const [first, , third] = await editor.read();
  expect(third).toEqual(first);
});

function page(editor: EditorPage) {
  return editor.page;
}
