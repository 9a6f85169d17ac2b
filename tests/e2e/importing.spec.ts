import { expect, type Page } from '@playwright/test';
import { test } from './app.ts';
import {
  dropFiles,
  fixture,
  goToCard,
  importDialog,
  progressOf,
  reviewArticle,
  reviewed,
  textFile,
} from './articles.ts';
import { expectAccessible } from './expect-accessible.ts';

const RULES = 'ASEAN looks again at its digital rules';
const QUOTED = 'we need the same rules';
const WATER = 'Penang and Kedah agree to share the Muda river for ten years';

// Each reads files in processes of their own, and axe reads the page: more than most tests do.
test.slow();

test('several files at once, a long one stopped and begun again, and an import behind the closed dialog', async ({
  desk,
}) => {
  await test.step('each says what became of it, and the good ones are sources', async () => {
    await dropFiles(desk, [
      fixture('digital-rules.txt'),
      textFile('report.pdf', '%PDF-1.7\nhalf of a download'),
      textFile('empty.txt', ' \n \n'),
      fixture('water-page.html'),
    ]);
    const dialog = importDialog(desk);
    await expect(row(desk, RULES)).toContainText(/suggested fact/, { timeout: 30_000 });
    await expect(row(desk, WATER)).toContainText(/suggested fact/, { timeout: 30_000 });
    await expect(row(desk, 'report.pdf').getByRole('alert')).toBeVisible();
    await expect(row(desk, 'empty.txt').getByRole('alert')).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText('4 of 4 done');
    await expectAccessible(desk);

    await dialog.getByRole('button', { name: 'Clear' }).click();
    await expect(dialog.getByRole('button', { name: 'Choose files' })).toBeVisible();
    await expectAccessible(desk);
    await desk.keyboard.press('Escape');
    await desk.getByRole('tab', { name: 'Sources' }).click();
    const sources = desk.getByRole('tabpanel', { name: 'Sources' }).getByRole('listitem');
    await expect(sources).toHaveCount(3);
    await expect(sources.filter({ hasText: RULES }).getByRole('button', { name: / to review/ })).toBeVisible();
  });
  await test.step('one that is stopped leaves nothing behind, and can be begun again', async () => {
    await dropFiles(desk, [textFile('long.txt', longText())]);
    const long = importDialog(desk).getByRole('listitem');
    await long.getByRole('button', { name: 'Stop importing long.txt' }).click();
    await expect(long).toContainText('Stopped. Nothing of it was kept.');
    await long.getByRole('button', { name: 'Try again: long.txt' }).click();
    await long.getByRole('button', { name: 'Stop importing long.txt' }).click();
    await expect(long).toContainText('Stopped.');
    await desk.keyboard.press('Escape');
    await expect(importDialog(desk)).toBeHidden();
    await desk.getByRole('tab', { name: 'Sources' }).click();
    await expect(desk.getByRole('tabpanel', { name: 'Sources' }).getByRole('listitem')).toHaveCount(3);
  });
  await test.step('it goes on behind the closed dialog, and the foot of the page leads back to it', async () => {
    const fresh = textFile('rice.txt', 'Rice costs more\n\n“Rice costs 12% more,” said Tan Mei Ling on 3 May 2026.');
    await dropFiles(desk, [textFile('long.txt', longText()), fresh]);
    await importDialog(desk).getByRole('button', { name: 'Hide' }).click();
    await expect(importDialog(desk)).toBeHidden();
    await desk.getByRole('button', { name: /^Importing \d of 2$/ }).click();
    const dialog = importDialog(desk);
    await dialog.getByRole('button', { name: 'Stop importing long.txt' }).click();
    await expect(dialog.getByRole('status')).toHaveText('2 of 2 done', { timeout: 30_000 });
    await expect(row(desk, 'Rice costs more')).toContainText(/suggested fact/);
  });
});

test('an article is completed, comes again, comes in a new edition; another is pasted, and none is lost without a word', async ({
  desk,
}) => {
  await test.step('what an article does not say is asked for, and the same article again opens the source that is there', async () => {
    await reviewArticle(desk, fixture('digital-rules.txt'), RULES);
    const notice = reviewed(desk).getByText('The article does not say who wrote it or where it was published.');
    await expect(notice).toBeVisible();
    await reviewed(desk).getByRole('button', { name: 'Fill in' }).click();
    const dialog = desk.getByRole('dialog', { name: 'About this source' });
    await expect(dialog.getByText('Missing from the article')).toHaveCount(2);
    await expectAccessible(desk);
    await dialog.getByRole('textbox', { name: 'Published in' }).fill('The Straits Courier');
    await dialog.getByRole('button', { name: 'Add an author' }).click();
    await dialog.getByRole('textbox', { name: 'Given name of author 1' }).fill('Farah');
    await dialog.getByRole('textbox', { name: 'Family name of author 1' }).fill('Nadzri');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(notice).toBeHidden();
    await expect(reviewed(desk)).toContainText('Farah Nadzri · The Straits Courier · 3 May 2026');

    await desk.keyboard.press('Escape');
    await dropFiles(desk, [{ ...fixture('digital-rules.txt'), name: 'copy.txt' }]);
    await expect(desk.getByText('This article is in the dossier already')).toBeVisible({ timeout: 30_000 });
    await expect(
      desk.getByRole('article', { name: 'Source', exact: true }).getByRole('heading', { level: 1, name: RULES }),
    ).toBeVisible();
  });
  await test.step('a changed version becomes a new edition that shows what differs and which facts that touches', async () => {
    await desk.getByRole('tab', { name: 'Sources' }).click();
    await desk.getByRole('button', { name: new RegExp(`^\\d+ to review: suggested facts? of ${RULES}`) }).click();
    await goToCard(desk, QUOTED);
    await desk.keyboard.press('a');
    await expect(progressOf(desk)).toHaveText(/^1 of/);

    const { bytes } = fixture('digital-rules.txt');
    const text = new TextDecoder()
      .decode(bytes)
      .replace('14 September 2026', '21 September 2026')
      .replace('need the same', 'want the same');
    await desk.keyboard.press('Escape');
    await dropFiles(desk, [textFile('digital-rules.txt', text)]);
    const edition = row(desk, RULES);
    await expect(edition).toContainText('A new edition of an article you have', { timeout: 30_000 });
    await edition.getByRole('button', { name: 'See what changed' }).click();
    const changes = desk.getByRole('article', { name: 'What changed' });
    await expect(changes.locator('del', { hasText: '14' })).toBeVisible();
    await expect(changes.locator('ins', { hasText: '21' })).toBeVisible();
    await expect(changes.getByText('2 paragraphs are not as in the edition before.')).toBeVisible();
    await expect(changes.getByRole('region', { name: 'The words of 1 fact are gone' })).toBeVisible();
    await expectAccessible(desk);
    await changes
      .getByRole('button', { name: /equal paragraphs/ })
      .first()
      .click();
    await expect(changes).toContainText('More than 680 million people');

    await changes.getByRole('button', { name: 'Read the edition before' }).click();
    const source = desk.getByRole('article', { name: 'Source', exact: true });
    await expect(source).toContainText(QUOTED);
    await source.getByRole('button', { name: 'See what changed' }).click();
    await expect(changes).toBeVisible();
  });
  await test.step('an article is pasted with its headings; files dropped while no dossier is open are refused with a word', async () => {
    await desk.getByRole('button', { name: /^Dossier:/ }).click();
    await desk.getByRole('menuitem', { name: 'Paste an article' }).click();
    const dialog = desk.getByRole('dialog', { name: 'Paste an article' });
    await expectAccessible(desk);
    await dialog.getByRole('textbox', { name: 'Article' }).evaluate((box) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(
        'text/html',
        '<h1>Rice</h1><h2>Prices</h2><p>“Rice costs 12% more,” said Tan Mei Ling, the buyer.</p>',
      );
      clipboardData.setData('text/plain', 'Rice\nPrices\n“Rice costs 12% more,” said Tan Mei Ling, the buyer.');
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(dialog.getByText('Headings, lists and tables were copied too.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Read it' }).click();
    await expect(reviewed(desk).getByRole('heading', { level: 2, name: 'Prices' })).toBeVisible({ timeout: 30_000 });

    await desk.getByRole('button', { name: /^Dossier:/ }).click();
    await desk.getByRole('menuitem', { name: 'Close dossier' }).click();
    await expect(desk.getByRole('heading', { name: 'No dossier is open' })).toBeVisible();
    await dropFiles(desk, [fixture('digital-rules.txt')]);
    await expect(desk.getByText('Open a dossier first: articles go into it.')).toBeVisible();
    await dropFiles(desk, [textFile('water.dossier', 'SQLite format 3')]);
    await expect(desk.getByText('water.dossier is a dossier, not an article')).toBeVisible();
  });
});

function row(page: Page, name: string) {
  return importDialog(page).getByRole('listitem').filter({ hasText: name });
}

/** Takes seconds to read. */
function longText(): string {
  const paragraph =
    'The commission said on 3 May 2026 that Tan Mei Ling had paid $4.5 million for 12% of the mill in Ipoh. ';
  return Array.from({ length: 6_000 }, (_, index) => `${index}. ${paragraph.repeat(5)}`).join('\n\n');
}
