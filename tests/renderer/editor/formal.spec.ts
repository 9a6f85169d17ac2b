import { Buffer } from 'node:buffer';
import { expect, type Page } from '@playwright/test';
import { blockNumbers } from '../../../core/note/block-numbers.ts';
import type { Decision, SignOff } from '../../../core/note/formal-blocks.ts';
import { type Block, NUMBERING_SCHEMES } from '../../../core/note/note.ts';
import { SAMPLE_IMAGES } from '../../core/note/sample-images.ts';
import { sectionOf, templateOf } from '../../core/templates/bare-template.ts';
import { findViolations } from '../../find-violations.ts';
import { paragraph, test, words } from './harness/editor-page.ts';

const DECISION: Decision = {
  type: 'decision',
  layout: 'beside',
  lead: 'It is recommended that you:',
  decider: 'The Minister',
  decideBy: '2026-12-01',
  items: [{ verb: 'agree', text: '', responses: ['Agreed', 'Not agreed'] }],
};
const SIGN_OFF: SignOff = {
  type: 'sign-off',
  rows: [{ kind: 'clearance', label: 'Legal', name: 'A. Lee', contact: '1234', date: '2026-11-20' }],
};
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a decision is filled in by keyboard, and stored as it is shown', async ({ editor }) => {
  await editor.open([paragraph('Before'), DECISION, paragraph('After')]);
  const { page } = editor;
  await field(page, 'Text of recommendation 1').focus();
  await editor.type('to the plan.');
  await editor.press('Enter');
  await expect(field(page, 'Text of recommendation 2')).toBeFocused();
  await editor.type('to the costs.');
  await editor.press('Alt+ArrowUp');
  await expect(field(page, 'Text of recommendation 1')).toHaveValue('to the costs.');
  await editor.press('Enter');
  await expect(field(page, 'Text of recommendation 2')).toBeFocused();
  await editor.press('Backspace');
  await expect(field(page, 'Text of recommendation 1')).toBeFocused();
  await field(page, 'Responses to recommendation 2, separated by a slash').fill('Noted / Please discuss');
  await field(page, 'Verb of recommendation 2').fill('note');
  await editor.press('Escape');
  await expect(editor.text).toBeFocused();
  await editor.type('Now ');
  expect(await editor.read()).toEqual([
    paragraph('Before'),
    {
      ...DECISION,
      items: [
        { verb: 'agree', text: 'to the costs.', responses: ['Agreed', 'Not agreed'] },
        { verb: 'note', text: 'to the plan.', responses: ['Noted', 'Please discuss'] },
      ],
    },
    paragraph('Now After'),
  ]);
  expect(await editor.seen('dirty')).toBeGreaterThan(0);
});

test('keys pressed on a button of a block leave selected words alone', async ({ editor }) => {
  const body = [paragraph('Before'), DECISION, paragraph('After')];
  await editor.open(body);
  await editor.caret('Before');
  await editor.press('ControlOrMeta+a', 'Tab');
  expect(await editor.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await editor.press('ControlOrMeta+Backspace', 'Delete', 'x');
  expect(await editor.text.evaluate((text) => text.textContent)).toContain('After');
  await expect(editor.page.getByText('The last change could not be made')).toHaveCount(0);
  expect(await editor.read()).toEqual(body);
});

test('what was typed in a field is undone at once, and done again', async ({ editor }) => {
  await editor.open([DECISION, paragraph('After')]);
  await field(editor.page, 'Text of recommendation 1').focus();
  await editor.type('to the plan.');
  await editor.press('ControlOrMeta+z');
  await expect(field(editor.page, 'Text of recommendation 1')).toHaveValue('');
  await editor.press('ControlOrMeta+Shift+z');
  await expect(field(editor.page, 'Text of recommendation 1')).toHaveValue('to the plan.');
});

test('signatures are rows; the last empty block can be removed and brought back', async ({ editor }) => {
  await editor.open([SIGN_OFF, paragraph('After')]);
  const { page } = editor;
  await field(page, 'Name of row 1').focus();
  await editor.press('Enter');
  const kind = page.getByRole('combobox', { name: 'What row 2 is for' });
  await kind.click();
  await expect(page.getByRole('listbox')).toBeVisible();
  await editor.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(kind).toBeFocused();
  await kind.click();
  await page.getByRole('option', { name: 'Signs' }).click();
  await field(page, 'Office of row 2').fill('Deputy Minister');
  const rows = [...SIGN_OFF.rows, { kind: 'signature', label: 'Deputy Minister', name: '', contact: '', date: '' }];
  expect(await editor.read()).toEqual([{ ...SIGN_OFF, rows }, paragraph('After')]);
  await page.getByRole('button', { name: 'Remove signatures and clearance' }).click();
  expect(await editor.read()).toEqual([paragraph(), paragraph('After')]);
  await editor.press('ControlOrMeta+z');
  expect(await editor.read()).toEqual([{ ...SIGN_OFF, rows }, paragraph('After')]);
});

test('the blocks come from a command, are read only where the note is, and can be used by everybody', async ({
  editor,
}) => {
  await editor.open([paragraph('Text')]);
  await editor.caret('Text');
  for (const command of ['decision', 'signOff'] as const)
    await editor.page.evaluate((given) => window.harness.handle.format(given), command);
  expect((await editor.read()).map(({ type }) => type)).toEqual(['paragraph', 'decision', 'sign-off', 'paragraph']);
  expect(await findViolations(editor.page, '.note-editor', {})).toEqual([]);
  await editor.open([DECISION], { readOnly: true });
  await expect(field(editor.page, 'Text of recommendation 1')).toBeDisabled();
});

test('guidance stands above a decision nobody wrote, and goes with its first words', async ({ editor }) => {
  const template = templateOf({ sections: [sectionOf('ask', { guidance: 'One line each.', decision: true })] });
  await editor.open([{ type: 'heading', level: 1, content: [words('Ask')], section: 'ask' }, DECISION], { template });
  const guided = editor.text.locator('.note-formal[data-guidance="One line each."]');
  await expect(guided).toHaveCount(1);
  await field(editor.page, 'Text of recommendation 1').fill('x');
  await expect(guided).toHaveCount(0);
});

test.describe('numbers on the page are those of Word and Markdown', () => {
  const heading = (text: string, annex = false): Block => ({
    type: 'heading',
    level: 1,
    content: text === '' ? [] : [words(text)],
    ...(annex ? { annex: true } : {}),
  });
  const body: readonly Block[] = [
    paragraph('before'),
    heading('One'),
    paragraph('a'),
    paragraph(),
    paragraph('b'),
    heading(''),
    { type: 'heading', level: 2, content: [words('Two')] },
    { ...paragraph('c'), portion: 'SBU' },
    heading('Three'),
    paragraph('d'),
    heading('Map', true),
    paragraph('e'),
    heading('List', true),
  ];
  for (const numbering of [...NUMBERING_SCHEMES, undefined])
    test(numbering ?? 'none', async ({ editor }) => {
      await editor.open(body, numbering ? { numbering } : {});
      const expected = blockNumbers({ body, language: 'en-GB', numbering }).map((number, index) => {
        const block = body[index];
        const portion = block?.type === 'paragraph' && block.portion ? `(${block.portion})` : '';
        return `${number ?? ''}${portion}`;
      });
      await expect.poll(() => drawnBefore(editor.page)).toEqual(expected);
      expect(await editor.read()).toEqual(body);
    });
});

/** What the browser draws before each block, counters counted: only its accessibility tree tells. */
async function drawnBefore(page: Page): Promise<readonly string[]> {
  const blocks = await page.locator('.note-text > *').evaluateAll((all) => all.map((block) => block.textContent ?? ''));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.name?.value === 'Text of the note');
  const wordsOf = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return (node?.childIds ?? []).map(wordsOf).join('');
  };
  const drawn = (root?.childIds ?? []).map(wordsOf);
  const filled = blocks.filter((text) => text !== '');
  const found = drawn
    .filter((text) => text.trim() !== '')
    .map((text, index) => text.slice(0, text.length - (filled[index]?.length ?? 0)));
  return blocks.map((text) =>
    text === '' ? '' : (found.shift() ?? '?').replace(/\s+/g, '').replace(/^Annex/, 'Annex '),
  );
}

const [picture = ''] = Object.keys(SAMPLE_IMAGES);
const [bytes = ''] = Object.values(SAMPLE_IMAGES).map((one) => Buffer.from(one.bytes).toString('base64'));

test('pictures come in by paste and drop, are described, sized by keys and pointer, and removed', async ({
  editor,
}) => {
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
