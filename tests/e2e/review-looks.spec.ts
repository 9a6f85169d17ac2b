import { expect } from '@playwright/test';
import { test } from './app.ts';
import {
  currentCard,
  fixture,
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
const KNOWN = 'Malaysia introduced its Digital Economy Blueprint in 2021.';
const OTHERWISE = 'The Malaysia–China memoranda were completed on 17 April 2025.';

test('articles in other scripts read from their own side', async ({ desk }) => {
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

test.describe('in light and dark', () => {
  test('axe finds nothing on the cards, an edit, what is alike and accepting many', async ({ desk }) => {
    test.slow();
    await reviewArticle(desk, fixture('digital-rules.txt'), RULES);
    await makeFact(desk, KNOWN);
    await makeFact(desk, OTHERWISE);
    await expect(currentCard(desk)).toContainText('The dossier says otherwise');
    await desk.keyboard.press('m');
    await expectAccessible(desk);
    await desk.keyboard.press('e');
    await expect(reviewPane(desk).getByRole('textbox', { name: 'Claim' })).toBeFocused();
    await expectAccessible(desk);
    await desk.keyboard.press('Escape');
    await reviewPane(desk).getByRole('button', { name: 'Accept many' }).click();
    await expect(desk.getByRole('dialog', { name: 'Accept many at once' })).toBeVisible();
    await expectAccessible(desk);
  });

  test('axe finds nothing on the checklist, the end and a small window', async ({ desk }) => {
    test.slow();
    await desk.setViewportSize({ width: 900, height: 600 });
    await reviewArticle(desk, fixture('digital-rules.txt'), RULES);
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
    const overflow = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });
});
