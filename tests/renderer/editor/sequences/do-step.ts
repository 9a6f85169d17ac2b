import type { Block } from '../../../../core/note/note.ts';
import { assertNever } from '../../../../core/shared/assert-never.ts';
import type { EditorPage } from '../harness/editor-page.ts';
import type { Clip } from '../pastes/read-corpus.ts';
import type { Step } from './make-steps.ts';

/** Does one step as an author would; boxes that open are filled in or closed, and the keyboard is back in the text. */
export async function doStep(editor: EditorPage, step: Step, clips: readonly Clip[]): Promise<void> {
  const { page } = editor;
  switch (step.do) {
    case 'type':
      await page.keyboard.type(step.words);
      return;
    case 'press':
      for (const key of step.keys) await page.keyboard.press(key);
      return;
    case 'format':
      await page.evaluate((command) => window.harness.handle.format(command), step.command);
      return;
    case 'caret':
      await page.evaluate(putCaret, step);
      return;
    case 'paste': {
      const clip = clips[step.clip % clips.length];
      if (clip) await editor.paste(clip.data);
      return;
    }
    case 'link':
      await page.evaluate(() => window.harness.handle.format('link'));
      await fillBox(editor, 'Link', step.url);
      return;
    case 'footnote':
      await page.evaluate(() => window.harness.handle.format('footnote'));
      await fillBox(editor, 'Footnote', step.words);
      return;
    case 'undo':
    case 'redo':
      await page.evaluate(
        ({ way, times }) => {
          for (let time = 0; time < times; time += 1) window.harness.handle[way]();
        },
        { way: step.do, times: step.times },
      );
      return;
    case 'fact':
      await page.evaluate(() =>
        window.harness.handle.insertFact({ id: 'f-2', revision: 1, claim: 'it rained in Hanoi' }),
      );
      return;
    case 'table': {
      if (await page.evaluate(() => window.harness.handle.isInTable())) return;
      await page.evaluate(() => window.harness.handle.format('table'));
      await page.getByRole('dialog', { name: 'New table' }).getByLabel('Columns').press('Enter');
      await editor.settle();
      return;
    }
    case 'reload':
      await editor.open(await editor.read());
      return;
    default:
      assertNever(step);
  }
}

async function fillBox({ page }: EditorPage, label: string, text: string): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const isOpen = await page.evaluate(
    (name) => document.activeElement?.closest(`[role="dialog"][aria-label^="${name}"]`) !== null,
    label,
  );
  if (!isOpen) return;
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** In the text nodes of the editor, and in the empty blocks between them. */
async function putCaret({ from, to, offset }: { from: number; to: number | null; offset: number }): Promise<void> {
  const root = document.querySelector<HTMLElement>('[aria-label="Text of the note"]');
  if (!root) throw new Error('No editor');
  root.focus();
  const places: { readonly node: Node; readonly length: number }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[contenteditable="false"]')) continue;
    if (node instanceof Text) places.push({ node, length: node.length });
    else if (node instanceof HTMLElement && node.matches('p, h1, h2, h3, li, blockquote') && node.textContent === '')
      places.push({ node, length: 0 });
  }
  const start = places[Math.floor(from * places.length)];
  const end = to === null ? start : places[Math.floor(to * places.length)];
  const at = (share: number, { length }: { readonly length: number }) =>
    Math.min(length, Math.floor(share * (length + 1)));
  if (start && end)
    document
      .getSelection()
      ?.setBaseAndExtent(start.node, at(offset, start), end.node, at(to === null ? offset : 1 - offset, end));
  await new Promise((done) => setTimeout(done, 10));
}

/** What the text shows, without the caret and without what only says what is selected. */
export function readShown(root: Element): string {
  const shown = root.cloneNode(true);
  if (!(shown instanceof Element)) return '';
  for (const caret of shown.querySelectorAll('[data-lexical-cursor]')) caret.remove();
  for (const element of shown.querySelectorAll('*')) {
    const kept = [...element.classList].filter((name) => !/selected|selection|focus|active|placeholder/i.test(name));
    const looks = [...element.attributes]
      // Names that only tie a box to its label differ each time.
      .filter(
        ({ name, value }) => !/^(?:class|data-selected|aria-activedescendant)$/.test(name) && !/_r_\w+_/.test(value),
      )
      // Lists begin at 1 unless they say so, and what was styled and is not any more keeps an empty style.
      .filter(({ name, value }) => (name !== 'start' || value !== '1') && (name !== 'style' || value !== ''))
      .map(({ name, value }) => [name, value] as const)
      .concat([['class', kept.sort().join(' ')]])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    for (const [name, value] of looks) element.setAttribute(name, value);
  }
  return shown.innerHTML.replaceAll('><', '>\n<');
}

/** Undoes everything there is to undo, then does as much again. */
export async function undoAll(
  editor: EditorPage,
): Promise<{ readonly start: readonly Block[]; readonly end: readonly Block[] }> {
  const walk = (way: 'undo' | 'redo', most: number) =>
    editor.page.evaluate(
      async ({ way, most }) => {
        const { handle, seen } = window.harness;
        let times = 0;
        for (; times < most && (way === 'redo' || seen.undo?.canUndo); times += 1) {
          handle[way]();
          await new Promise((done) => setTimeout(done));
        }
        return times;
      },
      { way, most },
    );
  const times = await walk('undo', 400);
  const start = await editor.read();
  await walk('redo', times);
  return { start, end: await editor.read() };
}
