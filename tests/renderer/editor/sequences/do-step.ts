import { Buffer } from 'node:buffer';
import { assertNever } from '../../../../core/shared/assert-never.ts';
import type { FormatCommand } from '../../../../renderer/editor/editor-types.ts';
import { SAMPLE_IMAGES } from '../../../core/note/sample-images.ts';
import type { EditorPage } from '../harness/editor-page.ts';
import type { Clip } from '../pastes/read-corpus.ts';
import { doInPage } from './do-in-page.ts';
import {
  enterFact,
  enterField,
  isInBox,
  pastePicture,
  pressInBox,
  putCaret,
  selectToDrag,
  waitForBox,
  waitForOptions,
} from './in-page.ts';
import type { Step } from './make-steps.ts';

/** Does one step as an author would; boxes that open are filled in or closed, and the keyboard is back in the text. */
export async function doStep(editor: EditorPage, step: Step, clips: readonly Clip[]): Promise<void> {
  const { page } = editor;
  switch (step.do) {
    case 'type':
      return page.keyboard.type(step.words);
    case 'press':
      return press(editor, step.keys);
    case 'caret':
      return page.evaluate(putCaret, step);
    case 'paste': {
      const data = clips[step.clip % clips.length]?.data ?? {};
      const text = data['text/plain'];
      return editor.paste(step.plain && text !== undefined ? { 'text/plain': text } : data);
    }
    case 'box':
      await page.evaluate((command) => window.harness.handle.format(command), step.command);
      return fillBox(editor, BOXES[step.command] ?? '', step.words, step.keys);
    case 'pick':
      return pick(editor, step.words, step.key);
    case 'field': {
      if (!(await page.evaluate(enterField, step.at))) return;
      await page.keyboard.type(step.words);
      await press(editor, [step.leave, 'Escape']);
      return;
    }
    case 'find':
      return find(editor, step);
    case 'drag':
      return drag(editor, step);
    case 'card':
      return workCard(editor, step);
    case 'image':
      return page.evaluate(pastePicture, PICTURE);
    case 'table': {
      if (await page.evaluate(() => window.harness.handle.isInTable())) return;
      await page.evaluate(() => window.harness.handle.format('table'));
      return fillBox(editor, 'New table', '2', ['Enter']);
    }
    case 'width': {
      if (!(await page.evaluate(() => window.harness.handle.isInTable()))) return;
      await page.evaluate(() => window.harness.handle.format('column-width'));
      await editor.settle();
      return press(editor, ['ArrowRight', 'ArrowRight', 'Escape']);
    }
    case 'format':
    case 'thread':
    case 'section':
    case 'facts':
    case 'portion':
    case 'undo':
    case 'redo':
      return page.evaluate(doInPage, step);
    // The sequence itself opens what the dossier has.
    case 'reload':
      return;
    default:
      return assertNever(step);
  }
}

async function press({ page }: EditorPage, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Boxes by what opens them, as they are called. */
const BOXES: Readonly<Partial<Record<FormatCommand, string>>> = {
  link: 'Link',
  footnote: 'Footnote',
  characters: 'Special characters',
  reference: 'Reference',
  comment: 'Comment',
  'describe-table': 'Description of the table',
};

async function fillBox(editor: EditorPage, label: string, text: string, keys: readonly string[]): Promise<void> {
  const { page } = editor;
  if (!(await page.evaluate(waitForBox, label))) return;
  await page.keyboard.type(text);
  await press(editor, keys);
  // What was wrong in it, or nothing to choose from: it is left.
  if (await page.evaluate(isInBox, label)) await page.keyboard.press('Escape');
}

/** What is offered after a stroke or an @, if anything is. */
async function pick(editor: EditorPage, words: string, key: string): Promise<void> {
  await editor.page.keyboard.type(words);
  if (await editor.page.evaluate(waitForOptions)) await editor.page.keyboard.press(key);
  await editor.settle();
  if (await editor.page.evaluate(isInBox, 'New table')) await editor.page.keyboard.press('Enter');
}

async function find(editor: EditorPage, step: Extract<Step, { do: 'find' }>): Promise<void> {
  const { page } = editor;
  await page.evaluate(() => window.harness.handle.find('replace'));
  const bar = page.getByRole('search');
  await bar.getByRole('textbox', { name: 'Find' }).fill(step.words);
  await bar.getByRole('textbox', { name: 'Replace with' }).fill(step.by);
  await editor.settle();
  const button = bar.getByRole('button', { name: step.all ? 'Replace all' : 'Replace', exact: true });
  if (await button.isEnabled()) await button.click();
  await bar.getByRole('textbox', { name: 'Replace with' }).press('Escape');
}

/** Selected words, taken elsewhere by the pointer. */
async function drag(editor: EditorPage, { from, to }: Extract<Step, { do: 'drag' }>): Promise<void> {
  const { mouse } = editor.page;
  const way = await editor.page.evaluate(selectToDrag, { from, to });
  if (!way) return;
  await editor.settle();
  await mouse.move(way.x, way.y);
  await mouse.down();
  await mouse.move(way.toX, way.toY, { steps: 4 });
  await mouse.up();
  await mouse.move(1, 1);
  await editor.text.focus();
}

/** The card of a fact link, by keyboard, and something that can be done there. */
async function workCard({ page }: EditorPage, { at, button }: Extract<Step, { do: 'card' }>): Promise<void> {
  if (!(await page.evaluate(enterFact, at))) return;
  await page.keyboard.press('Alt+Enter');
  if (!(await page.evaluate(waitForBox, 'Fact'))) return;
  await page.evaluate(pressInBox, button);
  await page.keyboard.press('Escape');
}

const [PICTURE = ''] = Object.values(SAMPLE_IMAGES).flatMap(({ kind, bytes }) =>
  kind === 'gif' ? [Buffer.from(bytes).toString('base64')] : [],
);
