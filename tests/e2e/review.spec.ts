import { expect, type Page } from '@playwright/test';
import { noteText, test, untilSaved } from './app.ts';
import {
  cards,
  currentCard,
  fixture,
  goToCard,
  goToFirst,
  makeFact,
  progressOf,
  rejectAll,
  reviewArticle,
  reviewed,
  reviewPane,
  textFile,
} from './articles.ts';
import { expectAccessible } from './expect-accessible.ts';

const RULES = 'ASEAN looks again at its digital rules';
const QUOTED = 'we need the same rules';
const KNOWN = 'Malaysia introduced its Digital Economy Blueprint in 2021.';
const OTHERWISE = 'The Malaysia–China memoranda were completed on 17 April 2025.';

// Each goes through an article card by card.
test.slow();

test.beforeEach(async ({ desk }) => {
  await reviewArticle(desk, fixture('digital-rules.txt'), RULES);
});

test('undo goes back step by step to where the review began; keys faster than the disk settle one card after the other', async ({
  desk,
}) => {
  const begun = await readCards(desk);
  const progress = await progressOf(desk).textContent();
  await goToCard(desk, QUOTED);
  await desk.keyboard.press('1');
  await expect(currentCard(desk)).toContainText('Agreement');
  await desk.keyboard.press('e');
  await reviewPane(desk).getByRole('textbox', { name: 'Said by' }).fill('Lim Wei');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(currentCard(desk)).toContainText('Lim Wei');
  await desk.keyboard.press('a');
  await expect(progressOf(desk)).toHaveText(/^1 of/);
  await makeFact(desk, KNOWN);
  await desk.keyboard.press('r');
  await expect(progressOf(desk)).toHaveText(/^2 of/);

  const undo = reviewPane(desk).getByRole('button', { name: /^Undo/ });
  await expect(undo).toHaveAccessibleName('Undo rejecting 1 suggestion');
  // All of it at once: each waits for the one before.
  for (let step = 0; step < 5; step += 1) await desk.keyboard.press(step % 2 === 0 ? 'u' : 'ControlOrMeta+z');
  await expect(reviewPane(desk).getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await expect(progressOf(desk)).toHaveText(progress ?? '');
  expect(await readCards(desk)).toEqual(begun);

  await makeFact(desk, KNOWN);
  await makeFact(desk, OTHERWISE);
  await desk.keyboard.press('Home');
  const open = await cards(desk).count();
  for (let card = 0; card < open; card += 1) await desk.keyboard.press('r');
  await expect(progressOf(desk)).toHaveText(`${open} of ${open} reviewed`);
  await expect(reviewPane(desk).getByText('All reviewed')).toBeVisible();
  await expect(reviewPane(desk).getByText(`0 facts kept, ${open} rejected.`, { exact: false })).toBeVisible();
  await reviewPane(desk)
    .getByRole('button', { name: /^Rejected/ })
    .click();
  await desk.keyboard.press('o');
  await expect(progressOf(desk)).toHaveText(`${open - 1} of ${open} reviewed`);
});

test('leaving half-way loses nothing; articles in other scripts read from their own side', async ({ desk }) => {
  await test.step('not even what was being typed', async () => {
    await goToCard(desk, QUOTED);
    await desk.keyboard.press('r');
    await expect(progressOf(desk)).toHaveText(/^1 of/);
    await makeFact(desk, 'Ministers will meet again in Vientiane on 14 September 2026.');
    await desk.keyboard.press('e');
    const claim = reviewPane(desk).getByRole('textbox', { name: 'Claim' });
    await claim.fill('Lim Wei Chen wants the same rules');
    await desk.keyboard.type(' everywhere.');
    const before = await progressOf(desk).textContent();

    await desk.reload();
    await noteText(desk).waitFor();
    await desk.getByRole('tab', { name: 'Sources' }).click();
    await desk.getByRole('button', { name: new RegExp(`^\\d+ to review: suggested facts? of ${RULES}`) }).click();
    await expect(progressOf(desk)).toHaveText(before ?? '');
    await expect(cards(desk).filter({ hasText: 'Lim Wei Chen wants the same rules everywhere.' })).toBeVisible();
    await reviewPane(desk)
      .getByRole('button', { name: /^Rejected/ })
      .click();
    await expect(cards(desk)).toHaveCount(1);
    await expect(cards(desk)).toContainText(QUOTED);
  });
  await desk.keyboard.press('Escape');
  await test.step('right to left, and Chinese', async () => {
    const arabic = 'وقعت ماليزيا اتفاقا لتقاسم المياه في 11 مارس 2026. وقالت الوزيرة إن الاتفاق يمتد عشر سنوات.';
    await reviewArticle(desk, textFile('water-ar.txt', `اتفاق على مياه النهر\n\n${arabic}`), 'اتفاق على مياه النهر');
    const passage = reviewed(desk).locator('.passage-text', { hasText: arabic });
    expect(await passage.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    await makeFact(desk, arabic);
    await expect(currentCard(desk)).toContainText(arabic);
    await desk.keyboard.press('Escape');
    const chinese = '马来西亚与中国于2025年4月16日签署了两份谅解备忘录。';
    await reviewArticle(desk, textFile('memo-zh.txt', `两份谅解备忘录\n\n${chinese}`), '两份谅解备忘录');
    await makeFact(desk, chinese);
    await expect(currentCard(desk)).toContainText(chinese);
  });
});

test('cards are edited, chosen in the text, accepted and put into the note', async ({ desk }) => {
  await test.step('an edit can be given up and comes back; names, dates and figures are edited in their boxes', async () => {
    await goToCard(desk, QUOTED);
    await desk.keyboard.press('e');
    const claim = reviewPane(desk).getByRole('textbox', { name: 'Claim' });
    await claim.fill('');
    await desk.keyboard.press('ControlOrMeta+Enter');
    await expect(reviewPane(desk).getByRole('alert')).toHaveText(
      'A fact needs a claim: one sentence that can be checked.',
    );
    await claim.fill('Worded anew.');
    await desk.keyboard.press('Escape');
    await expect(claim).toBeHidden();
    await expect(currentCard(desk)).toContainText(QUOTED);
    await desk.getByRole('button', { name: 'Bring it back' }).click();
    await expect(claim).toHaveValue('Worded anew.');
    await desk.keyboard.press('Escape');
    await expect(claim).toBeHidden();

    await makeFact(desk, OTHERWISE);
    await desk.keyboard.press('e');
    const pane = reviewPane(desk);
    await pane.getByRole('textbox', { name: 'People' }).fill('Lim Wei Chen');
    await desk.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Change Lim Wei Chen' }).focus();
    await desk.keyboard.press('Alt+ArrowDown');
    await expect(pane.getByRole('button', { name: 'Change Lim Wei Chen' })).toBeFocused();
    await desk.keyboard.press('Enter');
    await desk.keyboard.press('End');
    await desk.keyboard.type(' and Partners');
    await pane.getByRole('textbox', { name: 'Date', exact: true }).fill('31 February 2025');
    await desk.keyboard.press('ControlOrMeta+Enter');
    await expect(pane.getByRole('alert')).toHaveText('Write a date as 16 April 2025, April 2025 or 2025.');
    await pane.getByRole('textbox', { name: 'Date', exact: true }).fill('Apr 2025');
    await expect(pane.getByText('April 2025, to the month.')).toBeVisible();
    await pane.getByRole('button', { name: 'Add a figure' }).click();
    await pane.getByRole('textbox', { name: 'Figure 1: number' }).fill('1.2 million');
    await pane.getByRole('textbox', { name: 'Figure 1: unit' }).fill('MYR');
    await desk.keyboard.press('ControlOrMeta+Enter');
    const card = currentCard(desk);
    await expect(card).toContainText('Lim Wei Chen and Partners');
    await expect(card).toContainText('April 2025');
    await expect(card).toContainText('1,200,000 MYR');
  });
  await test.step('a press on underlined words chooses their card, and the facts go into the note', async () => {
    await makeFact(desk, KNOWN);
    await desk.keyboard.press('k');
    await reviewed(desk).locator('[data-marks]', { hasText: QUOTED }).first().click();
    await expect(currentCard(desk)).toContainText(QUOTED);
    await desk.keyboard.press('a');
    await expect(progressOf(desk)).toHaveText(/^1 of/);
    await reviewed(desk).locator('[data-marks]', { hasText: QUOTED }).first().click();
    await expect(currentCard(desk)).toContainText('Accepted');
    await currentCard(desk).getByRole('button', { name: 'Insert in the note' }).click();
    await expect(desk.getByText('Fact inserted in the note')).toBeVisible();
    await desk.keyboard.press('Escape');
    await expect(noteText(desk).locator('[data-fact]', { hasText: QUOTED })).toBeVisible();
    await untilSaved(desk);
  });
});

test('words are selected by keyboard, merged, and split again', async ({ desk }) => {
  await goToCard(desk, QUOTED);
  await desk.keyboard.press('n');
  await desk.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await desk.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await desk.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  const selected = (await desk.evaluate(() => document.getSelection()?.toString().trim())) ?? '';
  expect(selected).toContain('We do');
  await desk.keyboard.press('Enter');
  await expect(reviewPane(desk).getByRole('textbox', { name: 'Claim' })).toHaveValue(selected);
  await desk.keyboard.press('Escape');
  await expect(currentCard(desk)).toContainText(selected);

  await rejectAll(desk);
  await makeFact(desk, KNOWN);
  await makeFact(desk, OTHERWISE);
  await desk.keyboard.press('m');
  await goToFirst(desk, KNOWN);
  await desk.keyboard.press('m');
  await expect(reviewPane(desk).getByText('2 marked', { exact: true })).toBeVisible();
  await desk.keyboard.press('Shift+M');
  await expect(currentCard(desk)).toContainText(`${KNOWN} ${OTHERWISE}`);
  await desk.keyboard.press('u');
  await expect(cards(desk).filter({ hasText: KNOWN })).toHaveCount(1);

  await makeFact(
    desk,
    'Ministers will meet again in Vientiane on 14 September 2026. They want a single set of rules by 2028',
  );
  await desk.keyboard.press('s');
  await expect(currentCard(desk)).not.toContainText('They want');
  await expect(cards(desk).filter({ hasText: 'They want a single set of rules' })).not.toHaveCount(0);
});

test('facts of the dossier stand beside what they are like, and many are accepted at once', async ({ desk }) => {
  await test.step('what the dossier says already and says otherwise', async () => {
    await rejectAll(desk);
    await makeFact(desk, KNOWN);
    const like = currentCard(desk).getByRole('list', { name: 'In the dossier' });
    await expect(like).toContainText('The dossier says this already');
    await like.getByRole('button', { name: 'Add this source to it' }).first().click();
    await reviewPane(desk).getByRole('button', { name: /^All/ }).click();
    await expect(cards(desk).filter({ hasText: 'Added to a fact' })).toContainText(KNOWN);

    await makeFact(desk, OTHERWISE);
    await expect(like).toContainText('The dossier says otherwise');
    await expect(like).toContainText('17 April 2025 here, 16 April 2025 there');
    const [own, other] = [currentCard(desk).locator('.card-own'), like];
    const [left, right] = [await own.boundingBox(), await other.boundingBox()];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  });
  await test.step('axe finds nothing on the cards, an edit and what is alike', async () => {
    await desk.keyboard.press('m');
    await expectAccessible(desk);
    await desk.keyboard.press('e');
    await expect(reviewPane(desk).getByRole('textbox', { name: 'Claim' })).toBeFocused();
    await expectAccessible(desk);
    await desk.keyboard.press('Escape');
  });
  await test.step('many are accepted after it was said how many', async () => {
    await reviewPane(desk)
      .getByRole('button', { name: /^To decide/ })
      .click();
    await makeFact(desk, 'Ministers will meet again in Vientiane on 14 September 2026.');
    await reviewPane(desk).getByRole('button', { name: 'Accept many' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Accept many at once' });
    await expectAccessible(desk);
    await dialog.getByRole('radio', { name: /^Any/ }).check();
    await expect(dialog.getByText('1 of these is left open for you', { exact: false })).toBeVisible();
    await dialog.getByRole('button', { name: 'Accept 1 fact' }).click();
    await expect(dialog).toBeHidden();
    await expect(cards(desk)).toHaveCount(1);
    await expect(cards(desk)).toContainText(OTHERWISE);
    await desk.keyboard.press('u');
    await expect(cards(desk)).toHaveCount(2);
  });
});

test('the checklist names what no fact rests on; a small window shows all of it', async ({ desk }) => {
  await test.step('until it is in one or put aside', async () => {
    await rejectAll(desk);
    await desk.keyboard.press('c');
    const rows = reviewPane(desk)
      .getByRole('tabpanel', { name: /^Checklist/ })
      .getByRole('listitem');
    await expect(rows.filter({ hasText: '14 September 2026' })).toBeVisible();
    await rows.filter({ hasText: '14 September 2026' }).getByRole('button').first().click();
    await expect(reviewed(desk).locator('mark[data-look="sought"]')).toHaveText('14 September 2026');
    await desk.keyboard.press('Enter');
    await expect(rows.filter({ hasText: '14 September 2026' })).toHaveCount(0);
    await expect(reviewPane(desk).getByRole('status')).toHaveText(/^Suggestion made of the sentence\./);

    const next = (await rows.locator('[aria-current] .check-words').textContent()) ?? '';
    const left = await countOf(desk);
    await desk.keyboard.press('Delete');
    await expect(reviewPane(desk).getByRole('status')).toContainText(`Put aside: ${next}`);
    await expect.poll(() => countOf(desk)).toBeLessThan(left);
    await desk.keyboard.press('c');
    await expect(cards(desk).filter({ hasText: 'Ministers will meet again in Vientiane' })).toHaveCount(1);
  });
  await test.step('axe finds nothing on the checklist, the end and a small window', async () => {
    await desk.setViewportSize({ width: 900, height: 600 });
    await rejectAll(desk);
    await expectAccessible(desk);
    await makeFact(desk, KNOWN);
    await desk.keyboard.press('a');
    await expect(progressOf(desk)).toHaveText(/^(\d+) of \1 reviewed$/);
    await reviewPane(desk).getByRole('button', { name: /^All/ }).click();
    await expectAccessible(desk);
    await desk.keyboard.press('c');
    await expect(reviewPane(desk).locator('.check-press[aria-current]')).toBeFocused();
    await expectAccessible(desk);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

async function countOf(page: Page): Promise<number> {
  const tab = reviewPane(page).getByRole('tab', { name: /^Checklist/ });
  return Number(/\d+/.exec((await tab.textContent()) ?? '')?.[0]);
}

async function readCards(page: Page): Promise<readonly string[]> {
  return reviewPane(page).locator('[data-card] .card-claim').allTextContents();
}
