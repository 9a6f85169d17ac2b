import { expect } from '@playwright/test';
import type { FactDetail } from '../../../core/contract/backend.ts';
import { factLink, paragraph, test } from './harness/editor-page.ts';
import { exampleFact } from './harness/facts.ts';

const FACTS: readonly [FactDetail, FactDetail, FactDetail] = [
  exampleFact({ id: 'f-1', claim: 'Two ministers met in Putrajaya.', kind: 'event' }),
  exampleFact({ id: 'f-2', claim: 'Trade reached 12 billion in 2024.', kind: 'figure' }),
  exampleFact({ id: 'f-3', claim: 'Trade talks resume in May.', kind: 'agreement' }),
];

const linkTo = (index: 0 | 1 | 2) => {
  const { fact } = FACTS[index];
  return { ...factLink(fact.claim), fact: fact.id };
};

test.describe('the card behind a fact', () => {
  const BODY = [paragraph('So ', factLink('two ministers met', 'Two ministers met in Putrajaya.'), ' today.')];
  const card = (editor: { page: import('@playwright/test').Page }) => editor.page.getByRole('dialog', { name: 'Fact' });

  test('opens under the pointer, stays while the pointer is in it, and closes when it leaves', async ({ editor }) => {
    await editor.open(BODY, { facts: FACTS });
    await editor.page.locator('.note-fact').hover();
    await expect(card(editor)).toContainText('Two ministers met in Putrajaya.');
    await expect(card(editor)).toContainText('Event');
    await expect(card(editor)).toContainText('Passage that supports f-1.');
    await card(editor).hover();
    await expect(card(editor).getByRole('button', { name: 'Open source' })).toBeVisible();
    await card(editor).getByRole('button', { name: 'Open source' }).click();
    expect(await editor.seen('opened')).toEqual([{ source: 's-1', passage: 2 }]);
    await editor.page.mouse.move(5, 700);
    await expect(card(editor)).toHaveCount(0);
  });

  test('opens by keyboard, and Escape returns to the caret', async ({ editor }) => {
    await editor.open(BODY, { facts: FACTS });
    await editor.caret('two');
    await editor.press('Control+Enter');
    await expect(card(editor)).toBeFocused();
    const source = card(editor).getByRole('button', { name: 'Open source' });
    await expect(source).toBeVisible();
    await editor.press('Tab');
    await expect(source).toBeFocused();
    await editor.press('Escape');
    await expect(card(editor)).toHaveCount(0);
    await expect(editor.text).toBeFocused();
    await editor.type('X');
    expect(await editor.read()).toEqual([
      paragraph('So ', factLink('twoX ministers met', 'Two ministers met in Putrajaya.'), ' today.'),
    ]);
  });

  test('restores the wording', async ({ editor }) => {
    await editor.open(BODY, { facts: FACTS });
    await editor.caret('two');
    await editor.press('Alt+Enter');
    await card(editor).getByRole('button', { name: 'Restore wording' }).click();
    expect(await editor.read()).toEqual([paragraph('So ', linkTo(0), ' today.')]);
    await expect(editor.page.locator('.note-fact')).not.toHaveAttribute('data-reworded');
    await editor.press('Control+z');
    expect(await editor.read()).toEqual(BODY);
  });

  test('restores no words where none were inserted, and undo brings the link back', async ({ editor }) => {
    const body = [paragraph('So ', factLink('two ministers met', ''))];
    await editor.open(body, { facts: FACTS });
    await editor.caret('two');
    await editor.press('Control+Enter');
    await card(editor).getByRole('button', { name: 'Restore wording' }).click();
    expect(await editor.read()).toEqual([paragraph('So ')]);
    await editor.press('ControlOrMeta+z');
    expect(await editor.read()).toEqual(body);
  });

  test('removes the link and keeps the words', async ({ editor }) => {
    await editor.open(BODY, { facts: FACTS });
    await editor.caret('two');
    await editor.press('Control+Enter');
    await card(editor).getByRole('button', { name: 'Remove link' }).click();
    expect(await editor.read()).toEqual([paragraph('So two ministers met today.')]);
  });

  test('shows that a fact was changed since, and takes the new wording when asked', async ({ editor }) => {
    const newer = exampleFact({ id: 'f-1', revision: 2, claim: 'Three ministers met.', kind: 'event' });
    await editor.open([paragraph(factLink('Two ministers met.'))], { facts: [newer] });
    await editor.caret('Two');
    await editor.press('Control+Enter');
    await expect(card(editor)).toContainText('Changed since it was inserted.');
    await card(editor).getByRole('button', { name: 'Use the new wording' }).click();
    expect(await editor.read()).toEqual([paragraph({ ...factLink('Three ministers met.'), revision: 2 })]);
  });

  test('says so when the dossier does not have the fact', async ({ editor }) => {
    await editor.open(BODY);
    await editor.caret('two');
    await editor.press('Control+Enter');
    await expect(card(editor)).toContainText('This fact is not in the dossier. The words in the text are safe.');
  });

  const WORDED = exampleFact({
    id: 'f-1',
    claim: 'Trade reached 12 billion in 2024.',
    kind: 'figure',
    short: 'Trade: 12 billion',
    figures: [{ value: 12e9, unit: 'MYR', of: 'trade' }],
    speaker: 'Aminah Yusof',
    translation: 'f-2',
  });
  const MALAY = exampleFact({ id: 'f-2', claim: 'Dagangan mencecah 12 bilion.', kind: 'figure', language: 'ms' });
  const wording = (editor: { page: import('@playwright/test').Page }, name: RegExp) =>
    card(editor).getByRole('group', { name: 'Wording here' }).getByRole('button', { name });

  test('shows each wording with its words, and one of them rewrites the place in one step', async ({ editor }) => {
    const before = [paragraph('So ', factLink(WORDED.fact.claim), ' today.')];
    await editor.open(before, { facts: [WORDED, MALAY] });
    await editor.page.locator('.note-fact').hover();
    await expect(wording(editor, /^Full claim/)).toHaveAttribute('aria-pressed', 'true');
    await expect(wording(editor, /^Figure only/)).toContainText('MYR 12 billion');
    await expect(wording(editor, /^Attributed/)).toContainText('According to Aminah Yusof, Trade reached');
    await expect(wording(editor, /^In Malay/)).toContainText('Dagangan mencecah 12 bilion.');
    await wording(editor, /^Short/).click();
    await expect(card(editor)).toHaveCount(0);
    const short = { ...factLink('Trade: 12 billion'), wording: 'short' } as const;
    expect(await editor.read()).toEqual([paragraph('So ', short, ' today.')]);
    await expect(editor.text).toBeFocused();
    await editor.press('Control+z');
    expect(await editor.read()).toEqual(before);
  });

  test('own words are replaced by keyboard only after a question', async ({ editor }) => {
    const before = [paragraph('So ', factLink('trade grew well', WORDED.fact.claim), ' today.')];
    await editor.open(before, { facts: [WORDED, MALAY] });
    await editor.caret('trade');
    await editor.press('Control+Enter');
    await expect(card(editor)).toContainText('Reworded here.');
    await wording(editor, /^Figure only/).focus();
    await editor.press('Enter');
    await expect(card(editor).getByRole('alertdialog')).toContainText('Your own words stand here: “trade grew well”.');
    await editor.press('Tab', 'Enter');
    await expect(card(editor).getByRole('alertdialog')).toHaveCount(0);
    expect(await editor.read()).toEqual(before);
    await wording(editor, /^Figure only/).focus();
    await editor.press('Enter');
    await expect(card(editor).getByRole('button', { name: 'Replace my words' })).toBeFocused();
    await editor.press('Enter');
    const figure = { ...factLink('MYR 12 billion'), wording: 'figure' } as const;
    expect(await editor.read()).toEqual([paragraph('So ', figure, ' today.')]);
    await editor.press('Control+z');
    expect(await editor.read()).toEqual(before);
  });

  test('a place that shows only the figure takes the new figure, not the claim', async ({ editor }) => {
    const newer = exampleFact({ ...WORDED.fact, revision: 2, figures: [{ value: 13e9, unit: 'MYR', of: 'trade' }] });
    const figure = { ...factLink('MYR 12 billion'), wording: 'figure' } as const;
    await editor.open([paragraph(figure)], { facts: [newer] });
    await editor.caret('MYR');
    await editor.press('Control+Enter');
    await card(editor).getByRole('button', { name: 'Use the new wording' }).click();
    expect(await editor.read()).toEqual([paragraph({ ...factLink('MYR 13 billion'), wording: 'figure', revision: 2 })]);
  });

  test('pins a place, says so, and unpins it', async ({ editor }) => {
    await editor.open(BODY, { facts: FACTS });
    await editor.caret('two');
    await editor.press('Control+Enter');
    await card(editor).getByRole('button', { name: 'Pin to revision 1' }).click();
    const link = factLink('two ministers met', 'Two ministers met in Putrajaya.');
    expect(await editor.read()).toEqual([paragraph('So ', { ...link, pinned: true }, ' today.')]);
    await editor.press('Control+Enter');
    await expect(card(editor)).toContainText('Pinned to revision 1');
    await expect(card(editor).getByRole('group', { name: 'Wording here' })).toHaveCount(0);
    await card(editor).getByRole('button', { name: 'Unpin' }).click();
    expect(await editor.read()).toEqual(BODY);
  });

  test('warns of what must not be disclosed and is overdue, and offers what took the place', async ({ editor }) => {
    const old = exampleFact({
      ...WORDED.fact,
      status: 'superseded',
      successor: 'f-3',
      disclosure: 'do-not-disclose',
      reviewBy: '2024-05-01',
      asAt: '2024-04-30',
    });
    await editor.open([paragraph(factLink(WORDED.fact.claim))], { facts: [old, ...FACTS] });
    await editor.caret('Trade');
    await editor.press('Control+Enter');
    await expect(card(editor)).toContainText('Do not disclose');
    await expect(card(editor)).toContainText('Due for review since 1 May 2024');
    await expect(card(editor)).toContainText('as at 30 April 2024');
    await card(editor).getByRole('button', { name: 'Use what took its place' }).click();
    expect(await editor.read()).toEqual([paragraph(linkTo(2))]);
  });

  test('leads to other notes, to issued copies and to the fact’s editor', async ({ editor }) => {
    const issued = [{ id: 'c-1', number: '7', title: 'Sent note', day: '2026-05-03' }];
    await editor.open(BODY, { facts: [{ ...FACTS[0], issued }] });
    for (const name of ['Another note', 'Sent note', 'Edit fact']) {
      await editor.caret('two');
      await editor.press('Control+Enter');
      await card(editor).getByRole('button', { name }).click();
      await editor.press('Escape');
    }
    expect(await editor.seen('led')).toEqual(['note other', 'issued c-1', 'fact f-1']);
  });
});
