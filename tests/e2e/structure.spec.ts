import { expect, type Page } from '@playwright/test';
import { factsPanel, newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
}

test('slots propose facts with reasons, which are ticked, put in order and inserted; all are filled and taken back', async ({
  desk,
}) => {
  await newNote(desk, { template: 'Information brief', title: 'Slots', fields: { To: 'The Minister' } });
  const text = noteText(desk);
  await text.getByRole('heading', { name: 'Key points' }).click();
  const offer = factsPanel(desk).getByRole('region', { name: 'Fits this section' });
  const rows = offer.getByRole('list', { name: 'Facts for What happened' });
  const boxes = rows.getByRole('checkbox');
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.first()).toHaveAccessibleDescription(/kind: agreement; (un)?verified; 1 of \d+, best first/);

  // The second goes before the first, a fourth is taken too.
  const second = (await rows.getByRole('listitem').nth(1).locator('label').textContent()) ?? '';
  await boxes.nth(1).focus();
  await desk.keyboard.press('Alt+ArrowUp');
  await expect(boxes.first()).toBeFocused();
  await expect(rows.getByRole('listitem').first()).toContainText(second);
  await offer
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click();
  await boxes.nth(3).check();
  await expectAccessible(desk, '.fitting');
  await offer.getByRole('combobox', { name: 'Layout of What happened' }).click();
  await desk.getByRole('option', { name: 'As a chronology' }).click();
  await offer.getByRole('button', { name: 'Insert 4 for What happened' }).click();
  await expect(text.getByRole('table')).toBeVisible();
  const before = await text.locator('.note-fact').count();
  expect(before).toBeGreaterThanOrEqual(4);
  await expect(offer.getByRole('button', { name: 'Insert 0 for What happened' })).toBeDisabled();

  await runCommand(desk, 'Fill all sections');
  const fill = desk.getByRole('dialog', { name: 'Fill all sections from facts' });
  const steps = fill.getByRole('navigation', { name: 'Places for facts' }).getByRole('button');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  expect(await steps.count()).toBeGreaterThan(5);
  await expectAccessible(desk, '.dialog');
  await fill.getByRole('button', { name: 'Leave this out' }).click();
  await expect(steps.first()).toContainText('–');
  await fill.getByRole('button', { name: 'Next', exact: true }).click();
  await fill.getByRole('checkbox').first().uncheck();
  const put = fill.getByRole('button', { name: /^Put \d+ facts in$/ });
  const count = Number((await put.textContent())?.match(/\d+/)?.[0]);
  await put.click();
  // A fact of a table has several places.
  await expect.poll(() => text.locator('.note-fact').count()).toBeGreaterThanOrEqual(before + count);
  const filled = await text.locator('.note-fact').count();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(text.locator('.note-fact')).toHaveCount(before);
  await desk.keyboard.press('ControlOrMeta+Shift+z');
  await expect(text.locator('.note-fact')).toHaveCount(filled);
  await untilSaved(desk);
});

test('a note changes its template: shown before, nothing lost, one undo and redo', async ({ desk }) => {
  await newNote(desk, {
    template: 'Ministerial submission',
    title: 'Switched',
    fields: { From: 'Jane Tan' },
  });
  const text = noteText(desk);
  const head = desk.getByRole('article', { name: 'Switched' });
  await text.getByRole('textbox', { name: 'Text of recommendation 1' }).fill('to the terms');
  const write = async (heading: string, words: string) => {
    await text.getByRole('heading', { name: heading, exact: true }).click();
    await desk.keyboard.press('ArrowDown');
    await desk.keyboard.type(words);
  };
  await write('Background', 'How it came about.');
  await write('Risk, finance and legal', 'It may cost more.');
  await head.getByRole('textbox', { name: 'Telephone' }).fill('020 7946 0000');
  await untilSaved(desk);

  await runCommand(desk, 'Page set-up');
  const paper = desk.getByRole('dialog', { name: 'Page set-up' });
  await paper.getByLabel('Margins in millimetres').fill('5');
  await paper.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(paper.getByText('Margins are 10 to 60 millimetres wide.')).toBeVisible();
  await paper.getByLabel('Margins in millimetres').fill('18');
  await expectAccessible(desk);
  await paper.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(paper).toBeHidden();
  await runCommand(desk, 'Page set-up');
  await expect(paper.getByLabel('Margins in millimetres')).toHaveValue('18');
  await paper.getByRole('button', { name: 'Cancel' }).click();
  await desk.getByRole('textbox', { name: 'Text of the note' }).press('ControlOrMeta+z');
  await runCommand(desk, 'Page set-up');
  await expect(paper.getByRole('button', { name: 'As the template has it' })).toBeDisabled();
  await paper.getByRole('button', { name: 'Cancel' }).click();

  await runCommand(desk, 'Change template');
  const dialog = desk.getByRole('dialog', { name: 'Change template' });
  await dialog.getByRole('radio', { name: 'Ministerial brief' }).check();
  const preview = dialog.getByRole('region', { name: 'What goes where' });
  await expect(preview.getByRole('listitem').filter({ hasText: 'Risk, finance and legal' })).toContainText(
    'Sensitivities',
  );
  await expect(preview.getByRole('listitem').filter({ hasText: '020 7946 0000' })).toContainText('kept at the end');
  await expectAccessible(desk, '.dialog');
  await dialog.getByRole('button', { name: 'Change template' }).click();

  await expect(text).toHaveAttribute('data-numbering', 'continuous');
  await expect(text.getByRole('heading', { name: 'Kept from Ministerial submission' })).toBeVisible();
  await expect(text).toContainText('Telephone: 020 7946 0000');
  await expect(text).toContainText('It may cost more.');
  await expect(text.getByRole('textbox', { name: 'Text of recommendation 1' })).toHaveValue('to the terms');
  await expect(head.getByRole('textbox', { name: 'For action' })).toBeVisible();
  await expect(head.getByRole('textbox', { name: 'From' })).toHaveValue('Jane Tan');

  await desk.keyboard.press('ControlOrMeta+z');
  await expect(head.getByRole('textbox', { name: 'Telephone' })).toHaveValue('020 7946 0000');
  await expect(text.getByRole('heading', { name: 'Risk, finance and legal' })).toBeVisible();
  await expect(text).not.toHaveAttribute('data-numbering', 'continuous');
  await desk.keyboard.press('ControlOrMeta+Shift+z');
  await expect(head.getByRole('textbox', { name: 'For action' })).toBeVisible();
  // A verb of the practice brings the responses it has there.
  await text.getByRole('combobox', { name: 'Verb of recommendation 1' }).fill('note');
  await expect(text.getByRole('textbox', { name: /^Responses to recommendation 1/ })).toHaveValue(
    'Noted / Please discuss',
  );
  await untilSaved(desk);
  await desk.reload();
  await expect(text.getByRole('heading', { name: 'Kept from Ministerial submission' })).toBeVisible();
  await expect(head).toContainText('Ministerial brief');
});

test('paragraphs carry marks, the note carries the highest, and lowering it keeps a reason', async ({ desk }) => {
  await newNote(desk, {
    template: 'Action memo',
    title: 'Marked',
    fields: { From: 'The Bureau', 'Decision by': '24 December 2026', 'Drafted by': 'Ann Poe' },
  });
  const text = noteText(desk);
  const bar = desk.getByRole('toolbar', { name: 'Text' });
  const mark = bar.getByRole('combobox', { name: 'Mark of the paragraph' });
  const head = desk.getByRole('article', { name: 'Marked' });
  const marking = head.getByRole('combobox', { name: 'Marking' });
  await expect(marking).toHaveText('SENSITIVE BUT UNCLASSIFIED');
  await text.getByRole('heading', { name: 'BLUF' }).click();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('The first line.');
  await expect(mark).toHaveText('(SBU)');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('The second line.');
  const second = text.locator('p', { hasText: 'The second line.' });
  await expect(second).toHaveAttribute('data-portion', 'SBU');

  // The key gives the next one; the note follows, and says why.
  await desk.keyboard.press('ControlOrMeta+Shift+m');
  await expect(second).toHaveAttribute('data-portion', 'C');
  await expect(marking).toHaveText('CONFIDENTIAL');
  await expect(desk.getByText('Marking raised to CONFIDENTIAL')).toBeVisible();
  await mark.click();
  await desk.getByRole('option', { name: '(S) SECRET' }).click();
  await expect(second).toHaveAttribute('data-portion', 'S');
  await expect(marking).toHaveText('SECRET');
  await untilSaved(desk);

  await marking.click();
  await desk.getByRole('option', { name: 'CONFIDENTIAL' }).click();
  const dialog = desk.getByRole('dialog', { name: 'Mark the note CONFIDENTIAL?' });
  await expect(dialog.getByRole('button', { name: 'Lower the marking' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Released by the originator');
  await expectAccessible(desk, '.dialog');
  await dialog.getByRole('button', { name: 'Lower the marking' }).click();
  await expect(marking).toHaveText('CONFIDENTIAL');
  await expect(desk.getByText('The reason is in its history.')).toBeVisible();
  await runCommand(desk, 'History of this note');
  const history = desk.getByRole('dialog', { name: /^History/ });
  await expect(history).toContainText('Marking lowered from SECRET to CONFIDENTIAL: Released by the originator');
  await desk.keyboard.press('Escape');
  await desk.reload();
  await expect(marking).toHaveText('CONFIDENTIAL');
});

test('a section is repeated with what stands under it, and another comes and goes with its field', async ({ desk }) => {
  await newNote(desk, {
    template: 'ASEAN meeting brief',
    title: 'Sections',
    fields: {
      'Head of delegation': 'The Minister',
      From: 'The Desk',
      Meeting: 'AMM',
      'Meeting on': '24 December 2026',
    },
  });
  const text = noteText(desk);
  const headings = text.getByRole('heading');
  await expect(headings.filter({ hasText: 'Points to raise' })).toHaveCount(1);
  await desk.getByRole('button', { name: 'Insert', exact: true }).click();
  await desk.getByRole('menuitem', { name: 'Another “Issue”' }).click();
  await expect(headings.filter({ hasText: 'Points to raise' })).toHaveCount(2);
  await desk.keyboard.type(' of rail');
  await expect(headings.filter({ hasText: 'Issue of rail' })).toBeVisible();

  const visit = desk.getByRole('article', { name: 'Sections' }).getByRole('textbox', { name: 'Bilateral with' });
  await visit.fill('Viet Nam');
  const who = headings.filter({ hasText: 'Who is who' });
  await expect(who).toHaveCount(1);
  await expect(visit).toBeFocused();
  await who.click();
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.type('Their minister.');
  await visit.fill('');
  await expect(headings.filter({ hasText: 'Kept from ASEAN meeting brief' })).toBeVisible();
  await expect(text).toContainText('Their minister.');
  await visit.fill('Laos');
  await expect(headings.filter({ hasText: 'Kept from ASEAN meeting brief' })).toHaveCount(0);
  await expect(text).toContainText('Their minister.');
  await expectAccessible(desk);
  await untilSaved(desk);
});

test('words are commented on, answered, resolved and brought back, and stay out of files unless asked for', async ({
  desk,
}) => {
  const text = noteText(desk);
  await text.getByText('To tell you about').dblclick({ position: { x: 60, y: 10 } });
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk.getByRole('textbox', { name: 'What you say of these words' }).fill('Is this so?');
  await desk.keyboard.press('ControlOrMeta+Enter');
  const words = text.locator('[data-comments]');
  await expect(words).toHaveCount(1);
  await expect(text).toBeFocused();

  await words.click();
  const pane = desk.getByRole('region', { name: 'Comments' });
  const thread = pane.getByRole('article');
  await expect(thread).toContainText('Is this so?');
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await expect(thread).toBeFocused();
  await desk.keyboard.press('r');
  await pane.getByRole('textbox', { name: 'Your reply' }).fill('It is.');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(thread).toContainText('It is.');
  await expectAccessible(desk);
  await expect(thread).toBeFocused();
  await desk.keyboard.press('s');
  await expect(pane.getByText('Every comment is resolved')).toBeVisible();
  await expect(words).toHaveCount(0);

  await desk.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(words).toHaveCount(1);
  const title = desk.getByRole('textbox', { name: 'Title' });
  await title.click();
  await desk.keyboard.press('ControlOrMeta+Alt+m');
  await desk.getByRole('textbox', { name: 'What you say of these words' }).fill('Shorter?');
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
  await desk.getByRole('textbox', { name: 'What you say of these words' }).fill('Which?');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(heading.locator('[data-comments]')).toHaveText('Key');
  // One after the other, round, and back.
  const looked = pane.getByRole('article').and(desk.locator('[aria-current=true]'));
  for (const [key, said] of [
    ['F8', 'Shorter?'],
    ['F8', 'Is this so?'],
    ['F8', 'Which?'],
    ['Shift+F8', 'Is this so?'],
  ]) {
    await desk.keyboard.press(`ControlOrMeta+${key}`);
    await expect(looked).toContainText(said ?? '');
  }
  await untilSaved(desk);
  await desk.reload();
  await expect(words).toHaveCount(2);
  await expect(heading.locator('[data-comments]')).toHaveText('Key');
  await expect(desk.locator('.note-title[data-comments]')).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+Shift+e');
  await expect(desk.getByRole('dialog').getByRole('checkbox', { name: /With comments/ })).not.toBeChecked();
});
