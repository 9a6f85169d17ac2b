import { expect } from '@playwright/test';
import type { FactDetail } from '../../../core/contract/backend.ts';
import { factLink, paragraph, test, words } from './harness/editor-page.ts';
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

test.describe('finding a fact by @', () => {
  test('offers facts that match, and Enter links the chosen one in the middle of a sentence', async ({ editor }) => {
    await editor.open([paragraph('We note that  and more.')], { facts: FACTS });
    await editor.caret('We note that ');
    await editor.type('@trade');
    const options = editor.page.getByRole('option');
    await expect(options).toHaveCount(2);
    await expect(editor.text).toHaveAttribute('aria-activedescendant', await options.nth(0).evaluate((o) => o.id));
    await editor.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(editor.text).toHaveAttribute('aria-activedescendant', await options.nth(1).evaluate((o) => o.id));
    await expect(editor.text).toBeFocused();
    await editor.press('Enter');
    await expect(options).toHaveCount(0);
    expect(await editor.read()).toEqual([paragraph('We note that ', linkTo(2), ' and more.')]);
    await editor.type(' So');
    expect(await editor.read()).toEqual([paragraph('We note that ', linkTo(2), ' So and more.')]);
  });

  test('Enter right after the last letter takes what answers all letters', async ({ editor }) => {
    await editor.open([paragraph('')], { facts: FACTS });
    await editor.text.click();
    await editor.type('@trade t');
    await editor.press('Enter');
    await expect(editor.page.locator('.note-fact')).toHaveCount(1);
    expect(await editor.read()).toEqual([paragraph(linkTo(2))]);
  });

  test('Enter before the dossier answered holds what was asked; what is typed on follows the fact', async ({
    editor,
  }) => {
    await editor.open([paragraph('')], { facts: FACTS });
    await editor.text.click();
    await editor.type('@trade t');
    await editor.press('Enter', 'Enter');
    await editor.type(' Then on');
    await expect(editor.page.locator('.note-fact')).toHaveCount(1);
    await editor.type('ce more');
    expect(await editor.read()).toEqual([paragraph(linkTo(2), ' Then once more')]);
  });

  test('what is taken back before the dossier answered puts nothing in', async ({ editor }) => {
    await editor.open([paragraph('We note ')], { facts: FACTS });
    await editor.caret('We note ');
    await editor.type('@trade t');
    await editor.press('Enter', ...Array.from({ length: 8 }, () => 'Backspace'));
    await expect.poll(() => editor.seen('searches')).toContain('trade t');
    await expect(editor.page.getByRole('listbox')).toHaveCount(0);
    expect(await editor.read()).toEqual([paragraph('We note ')]);
  });

  test('Enter before the dossier knew of no fact ends the paragraph there', async ({ editor }) => {
    await editor.open([paragraph('')], { facts: FACTS });
    await editor.text.click();
    await editor.type('@nobody');
    await editor.press('Enter');
    await editor.type('Then on');
    await expect(editor.text.locator('p')).toHaveCount(2);
    await editor.type('ce more');
    expect(await editor.read()).toEqual([paragraph('@nobody'), paragraph('Then once more')]);
  });

  test.describe('typing faster than the dossier', () => {
    // Its clock stays a test's own.
    test.use({ ownPage: true });

    test('asks the dossier once for words typed in one go', async ({ editor }) => {
      await editor.open([paragraph('')], { facts: FACTS });
      await editor.text.click();
      // The page's clock stands still while the letters come, however long this machine takes to send them.
      await editor.page.clock.install();
      await editor.page.clock.pauseAt(Date.now() + 60_000);
      await editor.type('@minister');
      await editor.page.clock.resume();
      await expect(editor.page.getByRole('option')).toHaveCount(1);
      expect(await editor.seen('searches')).toHaveLength(1);
    });
  });

  test('Escape closes it for good at this @, and the words stay', async ({ editor }) => {
    await editor.open([paragraph('a ')], { facts: FACTS });
    await editor.caret('a ');
    await editor.type('@trad');
    await expect(editor.page.getByRole('option')).toHaveCount(2);
    await editor.press('Escape');
    await expect(editor.page.getByRole('option')).toHaveCount(0);
    await editor.type('e');
    await expect(editor.text).toBeFocused();
    await expect(editor.page.getByRole('option')).toHaveCount(0);
    expect(await editor.read()).toEqual([paragraph('a @trade')]);
  });

  test('an e-mail address asks for nothing, nor does one half of which is bold', async ({ editor }) => {
    await editor.open([paragraph('write to press', words('office', 'bold'))], { facts: FACTS });
    await editor.caret('office');
    await editor.press('Control+b');
    await editor.type('@trade');
    await editor.press('Home');
    await editor.type('x@trade ');
    expect(await editor.seen('searches')).toEqual([]);
    await expect(editor.page.getByRole('listbox')).toHaveCount(0);
  });

  test('keys are the text’s own when nothing matches', async ({ editor }) => {
    await editor.open([paragraph('')], { facts: FACTS });
    await editor.text.click();
    await editor.type('@zzz');
    await expect(editor.page.getByText('No fact matches. Keep typing, or press Esc.')).toBeVisible();
    await editor.press('Enter');
    await editor.type('next');
    expect(await editor.read()).toEqual([paragraph('@zzz'), paragraph('next')]);
  });

  test('a click takes a fact, and one undo takes it back', async ({ editor }) => {
    await editor.open([paragraph('')], { facts: FACTS });
    await editor.text.click();
    await editor.type('@ministers');
    await expect(editor.page.getByRole('option')).toHaveCount(1);
    await editor.page.getByRole('option').click();
    await expect(editor.page.getByRole('listbox')).toHaveCount(0);
    expect(await editor.read()).toEqual([paragraph(linkTo(0))]);
    await editor.press('Control+z');
    expect(await editor.read()).toEqual([paragraph('@ministers')]);
  });
});

test.describe('facts from the panel', () => {
  test('a fact dragged into the text is linked where it is dropped', async ({ editor }) => {
    await editor.open([paragraph('First line.'), paragraph('Alpha omega')], { facts: FACTS });
    const box = await editor.page.getByText('Alpha omega').boundingBox();
    if (!box) throw new Error('Not drawn');
    // Between the two words, whatever their widths.
    const x = await editor.page.getByText('Alpha omega').evaluate((element) => {
      const text = element.firstChild;
      const range = document.createRange();
      if (text) range.setStart(text, 6);
      if (text) range.setEnd(text, 6);
      return range.getBoundingClientRect().left;
    });
    await editor.page.getByTestId('drag-f-2').hover();
    await editor.page.mouse.down();
    await editor.page.mouse.move(x, box.y + box.height / 2, { steps: 6 });
    await editor.page.mouse.up();
    await expect(editor.page.locator('.note-fact')).toHaveCount(1);
    expect(await editor.read()).toEqual([paragraph('First line.'), paragraph('Alpha ', linkTo(1), ' omega')]);
  });

  test('a drag that carries no well-formed fact links nothing', async ({ editor }) => {
    await editor.open([paragraph('Alpha')]);
    for (const data of [
      '{',
      '{"id":"../x","revision":1,"claim":"x"}',
      '{"id":"a","revision":0,"claim":"x"}',
      '[]',
      'null',
    ]) {
      await editor.text.evaluate((root, carried) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('application/x-briefing-desk-fact', carried);
        const { left, top } = root.getBoundingClientRect();
        root.dispatchEvent(
          new DragEvent('drop', { dataTransfer, clientX: left + 9, clientY: top + 9, bubbles: true, cancelable: true }),
        );
      }, data);
    }
    expect(await editor.read()).toEqual([paragraph('Alpha')]);
  });

  test('words dragged within the text move, a fact link with them', async ({ editor }) => {
    await editor.open([paragraph('Alpha ', factLink('two met')), paragraph('Omega')]);
    await editor.page.locator('.note-fact').dblclick();
    await editor.caret('two met', 'all');
    const from = await editor.page.locator('.note-fact').boundingBox();
    const to = await editor.page.getByText('Omega').boundingBox();
    if (!from || !to) throw new Error('Not drawn');
    await editor.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await editor.page.mouse.down();
    await editor.page.mouse.move(to.x + 2, to.y + to.height / 2, { steps: 8 });
    await editor.page.mouse.up();
    await expect(editor.page.locator('.note-paragraph').nth(1)).toContainText('two met');
    expect(await editor.read()).toEqual([paragraph('Alpha '), paragraph(factLink('two met'), 'Omega')]);
  });

  test('a fact put at the caret is spaced from its neighbours', async ({ editor }) => {
    await editor.open([paragraph('Beforeafter.')]);
    await editor.caret('Before');
    await editor.page.evaluate(() => window.harness.handle.insertFact({ id: 'f-1', revision: 1, claim: 'It rained.' }));
    expect(await editor.read()).toEqual([paragraph('Before ', factLink('It rained.'), ' after.')]);
    await expect(editor.text).toBeFocused();
  });

  test('a fact put while the caret is in another link comes after that link', async ({ editor }) => {
    await editor.open([paragraph(factLink('one two'), '.')]);
    await editor.caret('one');
    await editor.page.evaluate(() => window.harness.handle.insertFact({ id: 'f-9', revision: 3, claim: 'It rained' }));
    const second = { ...factLink('It rained'), fact: 'f-9', revision: 3 };
    expect(await editor.read()).toEqual([paragraph(factLink('one two'), ' ', second, '.')]);
  });

  test('facts fill an empty section as a list, and add to it', async ({ editor }) => {
    const heading = (text: string, section: string) =>
      ({ type: 'heading', level: 2, content: [words(text)], section }) as const;
    await editor.open([
      heading('Background', 'background'),
      paragraph(),
      heading('Next steps', 'next'),
      paragraph('x'),
    ]);
    const add = (claim: string) =>
      editor.page.evaluate(
        (fact) => window.harness.handle.insertInSections([{ section: 'background', facts: [fact], layout: 'bullets' }]),
        exampleFact({ id: 'f-1', claim, kind: 'event' }).fact,
      );
    await add('One.');
    await add('Two.');
    const item = (text: string) => ({ type: 'item', content: [factLink(text)] }) as const;
    expect(await editor.read()).toEqual([
      heading('Background', 'background'),
      { type: 'list', ordered: false, start: 1, children: [item('One.'), item('Two.')] },
      heading('Next steps', 'next'),
      paragraph('x'),
    ]);
  });
});

test.describe('a fact that somebody should think twice about', () => {
  const OLD = exampleFact({
    id: 'f-4',
    claim: 'Talks open in May.',
    kind: 'event',
    status: 'superseded',
    successor: 'f-1',
  });
  const SECRET = exampleFact({ id: 'f-5', claim: 'Talks are secret.', kind: 'event', disclosure: 'do-not-disclose' });
  const question = (editor: { page: import('@playwright/test').Page }) =>
    editor.page.getByRole('dialog', { name: 'Insert this fact?' });

  test('is asked about before it goes in, and what took its place is offered', async ({ editor }) => {
    await editor.open([paragraph('')], { facts: [OLD, ...FACTS] });
    await editor.text.click();
    await editor.type('@talks open');
    await expect(editor.page.getByRole('option', { name: /^Talks open in May/ })).toContainText('Superseded');
    await expect(editor.page.getByRole('option')).toHaveCount(1);
    await editor.press('Enter');
    await expect(question(editor)).toContainText('Two ministers met in Putrajaya.');
    await question(editor).getByRole('button', { name: 'Cancel' }).click();
    await expect(editor.text).toBeFocused();
    expect(await editor.read()).toEqual([paragraph('@talks open')]);
    // The question was answered for that @; another one asks again.
    await editor.press('Control+a', 'Backspace');
    await editor.type('@talks open');
    await expect(editor.page.getByRole('option')).toHaveCount(1);
    await editor.press('Enter');
    await question(editor).getByRole('button', { name: 'Use what took its place' }).click();
    await expect(editor.text).toBeFocused();
    expect(await editor.read()).toEqual([paragraph(linkTo(0))]);
  });

  test('goes in when its author insists', async ({ editor }) => {
    await editor.open([paragraph('So ')], { facts: [SECRET] });
    await editor.caret('So ');
    const put = await editor.page.evaluate(
      (fact) => window.harness.handle.insertFacts([fact], 'sentences'),
      SECRET.fact,
    );
    expect(put).toBe(false);
    await expect(question(editor)).toContainText('Do not disclose');
    await question(editor).getByRole('button', { name: 'Insert it anyway' }).click();
    await expect(editor.page.locator('.note-fact')).toHaveText(SECRET.fact.claim);
    expect(await editor.read()).toEqual([paragraph('So ', { ...factLink(SECRET.fact.claim), fact: 'f-5' })]);
  });

  test('Shift+Enter takes a fact in its short words', async ({ editor }) => {
    const short = exampleFact({ id: 'f-1', claim: 'Trade reached 12 billion.', kind: 'figure', short: 'Trade: 12 bn' });
    await editor.open([paragraph('')], { facts: [short] });
    await editor.text.click();
    await editor.type('@trade');
    await expect(editor.page.getByText('Trade: 12 bn')).toBeVisible();
    await editor.press('Shift+Enter');
    expect(await editor.read()).toEqual([paragraph({ ...factLink('Trade: 12 bn'), wording: 'short' })]);
  });
});
