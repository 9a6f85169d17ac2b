import { expect, type Page } from '@playwright/test';
import type { Block } from '../../../core/note/note.ts';
import { sectionOf, templateOf } from '../../core/templates/bare-template.ts';
import { findViolations } from '../../find-violations.ts';
import { factLink, paragraph, test, words } from './harness/editor-page.ts';
import { exampleFact } from './harness/facts.ts';

const heading = (text: string, section: string): Block => ({
  type: 'heading',
  level: 2,
  content: [words(text)],
  section,
});
const section = (id: string, guidance: string) => sectionOf(id, { level: 2, required: true, guidance });
const TEMPLATE = templateOf({
  id: 'test',
  sections: [section('issue', 'Say in one sentence what is decided.'), section('background', 'Only what is needed.')],
});

/** The guidance drawn in each paragraph that shows one. */
const guidance = (editor: { text: import('@playwright/test').Locator }) =>
  editor.text
    .locator('[data-guidance]')
    .evaluateAll((paragraphs) => paragraphs.map((paragraph) => getComputedStyle(paragraph, '::before').content));

test('guidance stands in empty sections only, and is never part of the note', async ({ editor }) => {
  const body = [heading('Issue', 'issue'), paragraph(), heading('Background', 'background'), paragraph('Some')];
  await editor.open(body, { template: TEMPLATE });
  expect(await guidance(editor)).toEqual(['"Say in one sentence what is decided."']);
  expect(await editor.read()).toEqual(body);
  await editor.caret('Some');
  await editor.press('Control+Backspace');
  await expect
    .poll(() => guidance(editor))
    .toEqual(['"Say in one sentence what is decided."', '"Only what is needed."']);
  await editor.type('x');
  await expect.poll(() => guidance(editor)).toEqual(['"Say in one sentence what is decided."']);
  await editor.press('Control+a', 'Control+c');
  const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain('sentence');
});

test('an empty note says how to begin', async ({ editor }) => {
  await editor.open([paragraph()]);
  expect(await guidance(editor)).toEqual(['"Write here. Type @ to use a fact."']);
  await editor.text.focus();
  await editor.type('a');
  await expect.poll(() => guidance(editor)).toEqual([]);
});

test('another version of the note comes in as one step, keeps the caret, and is no change by the author', async ({
  editor,
}) => {
  await editor.open([paragraph('one'), paragraph('two three')]);
  await editor.caret('two');
  await editor.page.evaluate(
    (body) => window.harness.handle.replaceBody(body, []),
    [paragraph('ONE'), paragraph('two four'), paragraph('five')],
  );
  expect(await editor.read()).toEqual([paragraph('ONE'), paragraph('two four'), paragraph('five')]);
  expect(await editor.seen('dirty')).toBe(0);
  await editor.type('!');
  expect((await editor.read())[1]).toEqual(paragraph('two! four'));
  await editor.press('Control+z', 'Control+z');
  expect(await editor.read()).toEqual([paragraph('one'), paragraph('two three')]);
});

test('opening another note is another editor: nothing of the first can be undone into it', async ({ editor }) => {
  await editor.open([paragraph('first')]);
  await editor.caret('first');
  await editor.type(' more');
  await editor.open([paragraph('second')]);
  await editor.text.focus();
  await editor.press('Control+z');
  expect(await editor.read()).toEqual([paragraph('second')]);
});

test('a note that cannot be shown whole opens for reading, says why, and can never be stored over', async ({
  editor,
}) => {
  const bad = [paragraph('kept'), { type: 'hologram', content: [words('lost')] } as unknown as Block];
  await editor.open(bad);
  await expect(editor.page.getByRole('status').filter({ hasText: 'open for reading only' })).toBeVisible();
  await expect(editor.text).toHaveText('keptlost');
  expect(await editor.page.evaluate(() => window.harness.handle.read().ok)).toBe(false);
  await editor.text.click();
  await editor.type('typed');
  await editor.page.evaluate(() => window.harness.handle.replaceBody([], []));
  expect(await editor.page.evaluate(() => window.harness.handle.read().ok)).toBe(false);
  expect(await editor.seen('dirty')).toBe(0);
});

test('a save in the same task as a key sees the key', async ({ editor }) => {
  await editor.open([paragraph('a')]);
  await editor.caret('a');
  const text = await editor.page.evaluate(() => {
    document.execCommand('insertText', false, 'b');
    const body = window.harness.handle.read();
    return body.ok ? JSON.stringify(body.value) : body.error;
  });
  expect(text).toContain('"ab"');
});

for (const theme of ['light', 'dark'] as const) {
  test(`accessible with everything on the page, ${theme}`, async ({ editor }) => {
    await editor.open(
      [
        { type: 'heading', level: 1, content: [words('A note')] },
        heading('Issue', 'issue'),
        paragraph(),
        paragraph('So ', factLink('two ministers met', 'Two ministers met.'), '.'),
        { type: 'table', headerRow: true, rows: [[{ blocks: [paragraph('A')] }], [{ blocks: [paragraph('1')] }]] },
        { type: 'page-break' },
      ],
      { template: TEMPLATE, facts: [exampleFact({ id: 'f-1', claim: 'Two ministers met.', kind: 'event' })] },
    );
    await editor.page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
    await editor.caret('two');
    await editor.press('Control+Enter');
    await editor.page.getByRole('button', { name: 'Open source' }).waitFor();
    // The box fades in; contrast is measured when it has.
    await editor.page.locator('.fact-card').evaluate((box) => Promise.all(box.getAnimations().map((a) => a.finished)));
    await expectAccessible(editor.page);
    await editor.press('Escape');
    await editor.press('End');
    await editor.type(' @two');
    await editor.page.getByRole('option').waitFor();
    await editor.page
      .locator('.fact-picker')
      .evaluate((box) => Promise.all(box.getAnimations().map((a) => a.finished)));
    await expectAccessible(editor.page);
  });
}

const SHELL_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

async function expectAccessible(page: Page): Promise<void> {
  // Landmarks and the page's own heading are the shell's.
  const rules = Object.fromEntries(SHELL_RULES.map((rule) => [rule, { enabled: false }]));
  // Base UI's focus guards hand the keyboard on at once; a screen reader never rests on them.
  const context = { exclude: ['[data-base-ui-focus-guard]'] };
  expect(await findViolations(page, context, { rules })).toEqual([]);
}
