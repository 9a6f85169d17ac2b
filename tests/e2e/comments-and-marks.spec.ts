import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { newNote, noteText, runCommand, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

const comments = (desk: Page): Locator => desk.getByRole('region', { name: 'Comments' });
const commented = (desk: Page): Locator => noteText(desk).locator('[data-comments]');
const mark = (desk: Page): Locator =>
  desk.getByRole('toolbar', { name: 'Text' }).getByRole('combobox', { name: 'Mark of the paragraph' });
const marking = (desk: Page): Locator =>
  desk.getByRole('article', { name: 'Marked' }).getByRole('combobox', { name: 'Marking' });
const secondLine = (desk: Page): Locator => noteText(desk).locator('p', { hasText: 'The second line.' });

test('words are commented on, answered and resolved; paragraphs carry marks, and lowering one keeps a reason', async ({
  desk,
}) => {
  await test.step('words are commented on', () => commentOnWords(desk));
  await test.step('a comment is answered and resolved', () => answerAndResolve(desk));
  await test.step('it is brought back; the title and a heading are commented on', () => commentOnTitleAndHeading(desk));
  await test.step('one after the other, round, and back', () => goRoundComments(desk));
  await test.step('one is about several paragraphs', () => commentAcross(desk));
  await test.step('they are there after a reload, and stay out of files unless asked for', () => keepCommentsIn(desk));
  await test.step('paragraphs carry marks', () => markParagraphs(desk));
  await test.step('the note carries the highest', () => raiseMark(desk));
  await test.step('lowering it keeps a reason', () => lowerMarking(desk));
});

async function commentOnWords(desk: Page): Promise<void> {
  const text = noteText(desk);
  await text.getByText('To tell you about').dblclick({ position: { x: 60, y: 10 } });
  // Also where they went out of sight meanwhile.
  await text.evaluate((element) => element.closest('.scrolls')?.scrollTo(0, element.scrollHeight));
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk.getByRole('textbox', { name: 'Your comment on these words' }).fill('Is this so?');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(commented(desk)).toHaveCount(1);
  await expect(text).toBeFocused();
}

async function answerAndResolve(desk: Page): Promise<void> {
  await commented(desk).click();
  const thread = comments(desk).getByRole('article');
  await expect(thread).toContainText('Is this so?');
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await expect(thread).toBeFocused();
  await desk.keyboard.press('r');
  await comments(desk).getByRole('textbox', { name: 'Your reply' }).fill('It is.');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(thread).toContainText('It is.');
  await expectAccessible(desk);
  await expect(thread).toBeFocused();
  await desk.keyboard.press('s');
  await expect(comments(desk).getByText('Every comment is resolved')).toBeVisible();
  await expect(commented(desk)).toHaveCount(0);
}

async function commentOnTitleAndHeading(desk: Page): Promise<void> {
  const text = noteText(desk);
  const thread = comments(desk).getByRole('article');
  await desk.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(commented(desk)).toHaveCount(1);
  const title = desk.getByRole('textbox', { name: 'Title' });
  await title.click();
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk.getByRole('textbox', { name: 'Your comment on these words' }).fill('Shorter?');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(title).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await expect(thread.first()).toBeFocused();
  await expect(thread.first()).toContainText(await title.inputValue());
  await desk.keyboard.press('g');
  await expect(title).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+F8');
  await expect(text).toBeFocused();
  const heading = text.getByRole('heading', { name: 'Key points' });
  await heading.dblclick({ position: { x: 10, y: 10 } });
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk.getByRole('textbox', { name: 'Your comment on these words' }).fill('Which?');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(heading.locator('[data-comments]')).toHaveText('Key');
}

async function goRoundComments(desk: Page): Promise<void> {
  const looked = comments(desk).getByRole('article').and(desk.locator('[aria-current=true]'));
  for (const [key, said] of [
    ['F8', 'Shorter?'],
    ['F8', 'Is this so?'],
    ['F8', 'Which?'],
    ['Shift+F8', 'Is this so?'],
  ]) {
    await desk.keyboard.press(`ControlOrMeta+${key}`);
    await expect(looked).toContainText(said ?? '');
  }
}

async function commentAcross(desk: Page): Promise<void> {
  const points = noteText(desk).getByRole('listitem');
  await points.nth(0).click();
  await desk.keyboard.press('Home');
  await points.nth(1).click({ modifiers: ['Shift'] });
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk.getByRole('textbox', { name: 'Your comment on these words' }).fill('Two points, or one?');
  await desk.keyboard.press('ControlOrMeta+Enter');
  for (const at of [0, 1]) await expect(points.nth(at).locator('[data-comments]').first()).toBeVisible();
  await expect(comments(desk).getByRole('article').filter({ hasText: 'Two points, or one?' })).toHaveCount(1);
}

async function keepCommentsIn(desk: Page): Promise<void> {
  const marks = await commented(desk).allTextContents();
  await untilSaved(desk);
  await desk.reload();
  await expect(commented(desk)).toHaveText(marks);
  await expect(noteText(desk).getByRole('heading', { name: 'Key points' }).locator('[data-comments]')).toHaveText(
    'Key',
  );
  await expect(desk.locator('.note-title[data-comments]')).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+Shift+e');
  const box = desk.getByRole('dialog', { name: 'Export', exact: true });
  const asked = box.getByRole('checkbox', { name: /With comments/ });
  await expect(asked).not.toBeChecked();
  expect(await commentsInWord(desk, box)).toBe('');
  await desk.keyboard.press('ControlOrMeta+Shift+e');
  await asked.check();
  const said = await commentsInWord(desk, box);
  for (const words of ['Is this so?', 'It is.', 'Shorter?', 'Which?', 'Two points, or one?'])
    expect(said).toContain(words);
}

async function commentsInWord(desk: Page, box: Locator): Promise<string> {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    box.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  await expect(box).toBeHidden();
  return strFromU8(unzipSync(readFileSync(await file.path()))['word/comments.xml'] ?? new Uint8Array());
}

async function markParagraphs(desk: Page): Promise<void> {
  await newNote(desk, {
    template: 'Action memo',
    title: 'Marked',
    fields: { From: 'The Bureau', 'Decision by': '24 December 2026', 'Drafted by': 'Ann Poe' },
  });
  const text = noteText(desk);
  await expect(marking(desk)).toHaveText('SENSITIVE BUT UNCLASSIFIED');
  await text.getByRole('heading', { name: 'BLUF' }).click();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('The first line.');
  await expect(mark(desk)).toHaveText('(SBU)');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('The second line.');
  await expect(secondLine(desk)).toHaveAttribute('data-portion', 'SBU');
}

async function raiseMark(desk: Page): Promise<void> {
  // The key gives the next one; the note follows, and says why.
  await desk.keyboard.press('ControlOrMeta+Shift+m');
  await expect(secondLine(desk)).toHaveAttribute('data-portion', 'C');
  await expect(marking(desk)).toHaveText('CONFIDENTIAL');
  await expect(desk.getByText('Marking raised to CONFIDENTIAL')).toBeVisible();
  await mark(desk).click();
  await desk.getByRole('option', { name: '(S) SECRET' }).click();
  await expect(secondLine(desk)).toHaveAttribute('data-portion', 'S');
  await expect(marking(desk)).toHaveText('SECRET');
  await untilSaved(desk);
}

async function lowerMarking(desk: Page): Promise<void> {
  await marking(desk).click();
  await desk.getByRole('option', { name: 'CONFIDENTIAL' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Mark the note CONFIDENTIAL?' });
  await expect(dialog.getByRole('button', { name: 'Lower the marking' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Released by the originator');
  await expectAccessible(desk, '.dialog');
  await dialog.getByRole('button', { name: 'Lower the marking' }).click();
  await expect(marking(desk)).toHaveText('CONFIDENTIAL');
  await expect(desk.getByText('The reason is in its history.')).toBeVisible();
  await runCommand(desk, 'History of this note');
  const history = desk.getByRole('dialog', { name: /^History/ });
  await expect(history).toContainText('Marking lowered from SECRET to CONFIDENTIAL: Released by the originator');
  await desk.keyboard.press('Escape');
  await desk.reload();
  await expect(marking(desk)).toHaveText('CONFIDENTIAL');
}
