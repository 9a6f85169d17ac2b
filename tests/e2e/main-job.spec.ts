import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { lintPackage } from '../word-package/lint-package.ts';
import { validatePackage } from '../word-package/validate-package.ts';
import { childrenOf, DOCUMENT, findAll, openPackage, valOf, type XmlElement } from '../word-package/word-package.ts';
import { factsPanel, newNote, noteText, test, untilSaved } from './app.ts';

const BY_AT = 'Malaysia introduced its Digital Economy Blueprint in 2021.';
const BY_PANEL = 'More than 650 million people live in the ASEAN region.';
const BY_DRAG = 'Xi Jinping is the President of China.';

test('the main job: a note from a template, fields, text, three facts, and a Word file that says where they come from', async ({
  desk,
}) => {
  await newNote(desk, {
    template: 'Information brief',
    title: 'Visit of the trade delegation',
    fields: { To: 'The Minister', From: 'Asia desk' },
  });
  await desk.getByRole('textbox', { name: 'Reference' }).fill('ADP/2026/001');

  // Text, into the section the guidance stands in.
  await noteText(desk).getByText('Purpose', { exact: true }).click();
  await desk.keyboard.press('End');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('To prepare you for the delegation. ');

  // A fact by @.
  await desk.keyboard.type('@Blueprint in 2021');
  const offer = desk.getByRole('listbox').getByRole('option', { name: BY_AT });
  await expect(offer).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(factLink(desk, BY_AT)).toBeVisible();

  // A fact from the panel, by keyboard.
  await desk.keyboard.press('ControlOrMeta+Shift+F');
  await desk.keyboard.type('650 million');
  await expect(factsPanel(desk).getByRole('article').first()).toContainText(BY_PANEL);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(factLink(desk, BY_PANEL)).toBeVisible();

  // A fact by dragging it onto the page.
  await factsPanel(desk).getByRole('textbox', { name: 'Find a fact' }).fill('President of China');
  const card = factsPanel(desk).getByRole('article', { name: BY_DRAG });
  await card.dragTo(noteText(desk).getByText('To prepare you', { exact: false }), { targetPosition: { x: 4, y: 8 } });
  await expect(factLink(desk, BY_DRAG)).toBeVisible();
  await untilSaved(desk);

  const bytes = await exportWord(desk);
  await expectWordFile(bytes);

  // Reload: the same note.
  const before = await readPage(desk);
  await desk.reload();
  await expect(desk.getByRole('article', { name: 'Visit of the trade delegation' })).toBeVisible();
  await expect(factLink(desk, BY_DRAG)).toBeVisible();
  expect(await readPage(desk)).toEqual(before);
});

function factLink(page: Page, words: string) {
  return noteText(page).locator('[data-fact]', { hasText: words });
}

async function readPage(page: Page) {
  return {
    text: await noteText(page).textContent(),
    links: await noteText(page).locator('[data-fact]').allTextContents(),
    fields: await page
      .getByRole('article')
      .getByRole('textbox')
      .evaluateAll((boxes) =>
        boxes.map((box) => (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : '')),
      ),
  };
}

async function exportWord(page: Page): Promise<Uint8Array> {
  await page.keyboard.press('ControlOrMeta+Shift+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio', { name: /^Word/ })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: /^Footnotes Where/ })).toBeChecked();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Visit of the trade delegation.docx');
  return new Uint8Array(readFileSync(await file.path()));
}

async function expectWordFile(bytes: Uint8Array): Promise<void> {
  expect(lintPackage(bytes)).toEqual([]);
  expect(await validatePackage(bytes)).toEqual([]);

  const opened = openPackage(bytes);
  const document = opened.xml.get(DOCUMENT);
  const paragraphs = findAll(document, 'w:p');
  const text = paragraphs.map(textOf).join('\n');
  for (const words of [
    'Visit of the trade delegation',
    'The Minister',
    'Asia desk',
    'ADP/2026/001',
    'To prepare you for the delegation.',
    BY_AT,
    BY_PANEL,
    BY_DRAG,
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('Say in one or two sentences');

  const styled = new Map(paragraphs.map((paragraph) => [textOf(paragraph), valOf(paragraph, 'w:pPr', 'w:pStyle')]));
  expect(styled.get('Visit of the trade delegation')).toBe('Title');
  expect(styled.get('Purpose')).toBe('Heading1');

  expect(findAll(document, 'w:footnoteReference')).toHaveLength(3);
  const notes = childrenOf(opened.xml.get('word/footnotes.xml'), 'w:footnote')
    .filter((note) => note.attributes['w:type'] === undefined)
    .map(textOf);
  expect(notes).toHaveLength(3);
  expect(notes[0]).toContain('Malaysia and China conclude memoranda on the digital economy and AI');
  expect(notes[0]).toContain('April 2025');
  for (const note of notes.slice(1)) {
    expect(note).toContain('Malaysia and China');
    expect(note.length).toBeLessThan((notes[0] ?? '').length);
  }
}

function textOf(element: XmlElement): string {
  return findAll(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}
