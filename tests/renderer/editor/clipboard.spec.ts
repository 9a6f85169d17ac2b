import { expect } from '@playwright/test';
import type { Block } from '../../../core/note/note.ts';
import { type EditorPage, factLink, paragraph, test, words } from './harness/editor-page.ts';

const BODY = [paragraph('Now ', factLink('two ministers met'), ' here.'), paragraph('End')];

/** What is on the system's clipboard, as another program would read it. */
async function clipboard(editor: EditorPage): Promise<{ readonly html: string; readonly text: string }> {
  return editor.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? await (await item.getType(type)).text() : '');
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

async function selectAll(editor: EditorPage): Promise<void> {
  await editor.text.focus();
  await editor.press('Control+a');
}

test('a fact link survives copy and paste, and other programs get clean words', async ({ editor }) => {
  await editor.open(BODY);
  await selectAll(editor);
  await editor.press('Control+c');
  const { html, text } = await clipboard(editor);
  expect(text.replaceAll('\r\n', '\n')).toBe('Now two ministers met here.\nEnd');
  expect(html).not.toMatch(/class|style|data-|fact|span/);
  await editor.caret('End');
  await editor.press('Enter', 'Control+v');
  expect(await editor.read()).toEqual([...BODY, ...BODY]);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual([...BODY, paragraph()]);
});

test('what is said of a title is not said of words that are pasted', async ({ editor }) => {
  const said = [{ author: 'Lim', at: '2026-05-03T09:00:00Z', text: 'Is it so?' }];
  const commented: Block = { type: 'paragraph', content: [words('Mind '), { ...words('this'), comments: ['k'] }] };
  await editor.open([commented], { comments: [{ id: 'k', entries: said }] });
  await selectAll(editor);
  await editor.press('Control+x', 'Control+v');
  expect(await editor.read()).toEqual([commented]);
  await selectAll(editor);
  await editor.press('Control+c');
  const ofTitle = { id: 'k', on: { part: 'title' }, entries: said } as const;
  await editor.open([paragraph()], { comments: [ofTitle] });
  await editor.text.focus();
  await editor.press('Control+v');
  expect(await editor.read()).toEqual([paragraph('Mind this')]);
});

test('paragraphs with a marking of their own have none in a cell', async ({ editor }) => {
  await editor.open(['One', 'Two'].map((text) => ({ ...paragraph(text), portion: 'SBU' })));
  await selectAll(editor);
  await editor.press('Control+c');
  await editor.open([{ type: 'table', headerRow: false, rows: [[{ blocks: [paragraph('Cell')] }]] }]);
  await editor.caret('Cell');
  await editor.press('Control+v');
  await expect(editor.text.locator('td')).toContainText('Two');
  await expect(editor.text.locator('[data-portion]')).toHaveCount(0);
});

test('part of a fact link’s words, cut and pasted, stays linked', async ({ editor }) => {
  await editor.open(BODY);
  await editor.caret('ministers', 'all');
  await editor.press('Control+x');
  await editor.caret('End');
  await editor.press('Control+v');
  expect(await editor.read()).toEqual([
    paragraph('Now ', factLink('two  met', 'two ministers met'), ' here.'),
    paragraph('End', factLink('ministers', 'two ministers met')),
  ]);
  await editor.press('Control+z', 'Control+z');
  expect(await editor.read()).toEqual(BODY);
  await editor.press('Control+y', 'Control+y');
  expect((await editor.read())[1]).toEqual(paragraph('End', factLink('ministers', 'two ministers met')));
});

test('a fact link pasted into another fact link stands between its halves', async ({ editor }) => {
  const other = { ...factLink('it rained'), fact: 'f-2' };
  await editor.open([paragraph(other), paragraph(factLink('one two'))]);
  await editor.caret('it rained', 'all');
  await editor.press('Control+c');
  await editor.caret('one ');
  await editor.press('Control+v');
  expect(await editor.read()).toEqual([
    paragraph(other),
    paragraph(factLink('one ', 'one two'), other, factLink('two', 'one two')),
  ]);
});

test('blocks of every kind come through copy and paste', async ({ editor }) => {
  const item = (text: string) => ({ type: 'item', content: [words(text)] }) as const;
  const cell = (text: string) => ({ blocks: [paragraph(text)] });
  const body: Block[] = [
    { type: 'heading', level: 2, content: [words('Heading')], section: 'background' },
    { type: 'quote', content: [words('Quoted', 'italic')] },
    {
      type: 'list',
      ordered: true,
      start: 3,
      children: [item('a'), { type: 'list', ordered: false, start: 1, children: [item('b')] }, item('c')],
    },
    { type: 'page-break' },
    {
      type: 'table',
      headerRow: true,
      rows: [
        [cell('A'), cell('B')],
        [cell('1'), cell('2')],
      ],
    },
    paragraph('Last ', { type: 'link', url: 'https://example.org/a', content: [words('link')] }, '.'),
  ];
  await editor.open(body);
  await selectAll(editor);
  await editor.press('Control+x');
  await expect(editor.text).toHaveText('');
  await editor.press('Control+v');
  expect(await editor.read()).toEqual(body);
});

test('a section opens once: its heading pasted beside itself is an ordinary heading', async ({ editor }) => {
  const heading = { type: 'heading', level: 1, content: [words('Issue')], section: 'issue' } as const;
  await editor.open([heading, paragraph('a')]);
  await selectAll(editor);
  await editor.press('Control+c');
  await editor.caret('a');
  await editor.press('Enter', 'Control+v');
  expect(await editor.read()).toEqual([
    heading,
    paragraph('a'),
    { type: 'heading', level: 1, content: [words('Issue')] },
    paragraph('a'),
  ]);
});

test('pasted as plain text, words come without their links and marks', async ({ editor }) => {
  await editor.open([paragraph(factLink('two met'), words(' today', 'bold')), paragraph('End')]);
  await editor.caret('two met', 'before');
  await editor.press('Shift+End', 'Control+c');
  await editor.caret('End');
  await editor.press('Control+Shift+v');
  expect((await editor.read())[1]).toEqual(paragraph('Endtwo met today'));
});

test('lines of plain text become paragraphs, blank ones none, tabs spaces', async ({ editor }) => {
  await editor.open([paragraph('Start')]);
  await editor.caret('Start');
  await editor.paste({ 'text/plain': ' one\r\n\r\ntwo\tthree\u0007\ud800\nfour' });
  expect(await editor.read()).toEqual([paragraph('Start one'), paragraph('two three'), paragraph('four')]);
  await editor.press('Control+z');
  expect(await editor.read()).toEqual([paragraph('Start')]);
});

test('an address pasted over words links them', async ({ editor }) => {
  await editor.open([paragraph('See the report now')]);
  await editor.caret('report', 'all');
  await editor.paste({ 'text/plain': 'https://example.org/r' });
  expect(await editor.read()).toEqual([
    paragraph('See the ', { type: 'link', url: 'https://example.org/r', content: [words('report')] }, ' now'),
  ]);
});

test('blocks pasted into a table cell fit the cell', async ({ editor }) => {
  const cell = (text: string) => ({ blocks: [paragraph(text)] });
  await editor.open([{ type: 'table', headerRow: false, rows: [[cell('A'), cell('B')]] }]);
  await editor.caret('A');
  await editor.paste({
    'text/html': '<h2>Head</h2><p>para</p><table><tr><td>x</td><td>y</td></tr></table><ul><li>item</li></ul><hr>',
  });
  const [table] = await editor.read();
  expect(JSON.stringify(table)).not.toContain('heading');
  const text = await editor.page.locator('td').first().locator('p, li').allTextContents();
  expect(text).toEqual(['AHead', 'para', 'x', 'y', 'item']);
});

test('nothing pasted, dropped or typed changes a note that is open for reading only', async ({ editor }) => {
  await editor.open(BODY, { readOnly: true });
  await editor.paste({ 'text/plain': 'x' });
  await editor.page.getByText('End').click();
  await editor.type('typed');
  await editor.page.evaluate(() => {
    const { handle } = window.harness;
    handle.insertFact({ id: 'f', revision: 1, claim: 'c' });
    handle.format('bold');
    handle.format('table');
    handle.undo();
  });
  expect(await editor.read()).toEqual(BODY);
  expect(await editor.seen('dirty')).toBe(0);
  await expect(editor.text).toHaveAttribute('aria-readonly', 'true');
});
