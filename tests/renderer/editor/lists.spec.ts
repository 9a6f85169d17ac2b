import { expect } from '@playwright/test';
import type { List } from '../../../core/note/note.ts';
import type { FormatCommand } from '../../../renderer/editor/editor-types.ts';
import { findViolations } from '../../find-violations.ts';
import { type EditorPage, paragraph, test, words } from './harness/editor-page.ts';

const item = (text: string) => ({ type: 'item', content: text === '' ? [] : [words(text)] }) as const;
const tick = (text: string, checked: boolean) => ({ ...item(text), checked }) as const;
const list = (ordered: boolean, ...children: List['children']): List => ({ type: 'list', ordered, start: 1, children });
const format = (editor: EditorPage, command: FormatCommand) =>
  editor.page.evaluate((given) => window.harness.handle.format(given), command);

test.describe('lists', () => {
  test('Tab and Shift+Tab move items in and out, no deeper than a note allows', async ({ editor }) => {
    await editor.open([list(false, item('a'), item('b'))]);
    await editor.caret('b');
    await editor.press('Tab');
    expect(await editor.read()).toEqual([list(false, item('a'), list(false, item('b')))]);
    for (let i = 0; i < 15; i += 1) await editor.press('Tab');
    const depth = JSON.stringify(await editor.read()).match(/"list"/g)?.length;
    expect(depth).toBe(9);
    for (let i = 0; i < 15; i += 1) await editor.press('Shift+Tab');
    expect(await editor.read()).toEqual([list(false, item('a'), item('b'))]);

    const boxed = [list(false, list(false, tick('c', true)))];
    await editor.open(boxed);
    await expect(editor.text.locator('.note-checklist')).toHaveCount(2);
    await editor.caret('c');
    await editor.press('Shift+Tab');
    expect(await editor.read()).toEqual([list(false, tick('c', true))]);
    await editor.press('Tab');
    expect(await editor.read()).toEqual(boxed);
    await format(editor, 'bullets');
    await expect(editor.text.locator('.note-checklist')).toHaveCount(0);
  });

  test('Enter in an empty item ends the list', async ({ editor }) => {
    await editor.open([list(true, item('a'))]);
    await editor.caret('a');
    await editor.press('Enter', 'Enter');
    await editor.type('after');
    expect(await editor.read()).toEqual([list(true, item('a')), paragraph('after')]);
  });

  test('a checklist is ticked by a press on its boxes, by keys and by command, each one step of undo', async ({
    editor,
  }) => {
    const before = [list(false, tick('a', false), list(false, tick('b', true)), tick('c', false))];
    await editor.open(before);
    expect(await editor.read()).toEqual(before);
    await editor.page
      .getByRole('listitem')
      .filter({ hasText: 'a' })
      .click({ position: { x: 6, y: 12 } });
    expect(await editor.read()).toEqual([list(false, tick('a', true), list(false, tick('b', true)), tick('c', false))]);
    await editor.page.evaluate(() => window.harness.handle.undo());
    expect(await editor.read()).toEqual(before);
    await editor.caret('b', 'before');
    await editor.press('ArrowLeft', 'Space', 'ArrowDown', 'Space');
    expect(await editor.read()).toEqual([
      list(false, tick('a', false), list(false, tick('b', false)), tick('c', true)),
    ]);
    await editor.caret('c');
    await editor.press('Enter');
    await editor.type('d');
    await format(editor, 'tick');
    expect((await editor.read())[0]).toMatchObject({ children: [{}, {}, tick('c', true), tick('d', true)] });
    const cdp = await editor.page.context().newCDPSession(editor.page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    expect(nodes.map(({ name }) => name?.value)).toEqual(expect.arrayContaining(['Done', 'Not done']));
    expect(await findViolations(editor.page, '[aria-label="Text of the note"]', {})).toEqual([]);
  });

  test('a numbered list continues the one before it, as that grows, or begins at 1 again', async ({ editor }) => {
    await editor.open([list(true, item('a')), paragraph('between'), list(true, item('b'), item('c'))]);
    await editor.caret('c');
    await format(editor, 'continueNumbering');
    const onwards = (start: number) => ({ ...list(true, item('b'), item('c')), start, continues: true });
    expect((await editor.read())[2]).toEqual(onwards(2));
    await editor.caret('a');
    await editor.press('Enter');
    await editor.type('more');
    expect((await editor.read())[2]).toEqual(onwards(3));
    await expect(editor.page.locator('ol').nth(1)).toHaveAttribute('start', '3');
    await editor.caret('c');
    await format(editor, 'restartNumbering');
    expect((await editor.read())[2]).toEqual(list(true, item('b'), item('c')));
    await editor.page.evaluate(() => window.harness.handle.undo());
    expect((await editor.read())[2]).toEqual(onwards(3));
  });

  test('a list asked for twice is paragraphs again', async ({ editor }) => {
    await editor.open([paragraph('a')]);
    await editor.caret('a');
    await format(editor, 'numbered');
    expect(await editor.read()).toEqual([list(true, item('a'))]);
    await format(editor, 'bullets');
    expect(await editor.read()).toEqual([list(false, item('a'))]);
    await format(editor, 'bullets');
    expect(await editor.read()).toEqual([paragraph('a')]);
  });

  test('a change that Lexical has to draw anew is told and comes back with one undo', async ({ editor }) => {
    const body = [list(false, item('a'), list(false, item('b'), list(false, item('c'), list(false, item('d')))))];
    await editor.open(body);
    await editor.caret('b');
    await editor.press('Shift+ArrowDown');
    await editor.settle();
    await editor.press('Shift+Tab');
    const moved = [list(false, item('a'), item('b'), list(false, item('c'), list(false, list(false, item('d')))))];
    expect(await editor.read()).toEqual(moved);
    expect(await editor.seen('dirty')).toBe(1);
    await editor.press('ControlOrMeta+z');
    expect(await editor.read()).toEqual(body);
    expect(await editor.seen('dirty')).toBe(2);
  });

  test('an undo that Lexical has to draw anew leaves a text that answers', async ({ editor }) => {
    const lines = { type: 'item', content: [words('c'), { type: 'break' }, words('d')] } as const;
    const body = [list(false, item('a'), list(false, item('b'), list(false, lines)))];
    await editor.open(body);
    await editor.caret('a');
    await editor.press('ControlOrMeta+a', 'Tab', 'ControlOrMeta+z');
    expect(await editor.read()).toEqual(body);
    // As an extension of a browser might: the editor puts it back, once.
    await editor.text.locator('br').evaluate((lineBreak) => lineBreak.remove());
    await expect(editor.text.locator('br')).toHaveCount(1);
    await editor.caret('a');
    await editor.type('!');
    expect(JSON.stringify(await editor.read())).toContain('"a!"');
  });
});
