import { expect, type Locator, type Page } from '@playwright/test';
import { readCorpus } from '../renderer/editor/pastes/read-corpus.ts';
import { noteText, startBlank, test, untilSaved } from './app.ts';

test.use({ policyReports: 'expected' });

/** What is seen in the text after each paste; the whole corpus is pasted into the editor by the tests beside it. */
const SEEN: Readonly<Record<string, (text: Locator) => Promise<void>>> = {
  'word/bullets-two-levels': async (text) => {
    // Word's paragraphs that only look like a list.
    await expect(text.getByRole('list').first().getByRole('list').first()).toContainText('Rubber, at 2.1 per cent');
    await expect(text.getByRole('list')).toHaveCount(3);
    await expect(text.locator('strong')).toHaveText('2.1 per cent');
  },
  'word/footnotes': async (text) => {
    await expect(text.getByText('Trade grew by 4 per cent')).toBeVisible();
    await expect(text.getByRole('button', { name: /^Footnote/ })).toHaveCount(2);
  },
  'word/hidden-text-and-fields': (text) =>
    expect(text.locator('p')).toHaveText(['Meeting on 16 April 2025 in Kuala Lumpur.']),
  'libreoffice/title-and-quote': async (text) => {
    await expect(text.getByRole('heading', { name: 'The pact in brief', level: 1 })).toBeVisible();
    await expect(text.getByRole('blockquote')).toHaveText('We will sign.');
  },
  'google-docs/table': (text) =>
    expect(text.getByRole('table').getByRole('cell')).toHaveText(['Who', 'When', 'Both ministers', '16 April']),
  'gmail/newsletter': async (text) => {
    await expect(text.getByRole('heading', { name: 'Trade grew again' })).toBeVisible();
    await expect(text.getByRole('link', { name: 'Read on' })).toHaveAttribute(
      'href',
      'https://click.example.org/read?id=9',
    );
    await expect(text.locator('img')).toHaveCount(0);
    await expect(text.page().getByText('Pictures and files were left out.')).toBeVisible();
  },
  'outlook/reply': (text) => expect(text.getByRole('listitem')).toHaveText(['page 3', 'page 9']),
  'web/government-page': async (text) => {
    await expect(text.locator('ol').first()).toHaveAttribute('start', '3');
    await expect(text.getByText('The treaty desk')).toBeVisible();
  },
  'excel/range': (text) => expect(text.getByRole('row').nth(1)).toHaveText(/Viet Nam\s*1,310\s*12%/),
};

test('what is copied in Word, LibreOffice, Excel, Google Docs, mail and web pages arrives whole, and one undo takes it back', async ({
  desk,
}) => {
  await startBlank(desk, 'From elsewhere');
  const text = noteText(desk);
  const clips = new Map(readCorpus().map((clip) => [clip.name, clip.data]));
  const blocks = text.locator(':is(p, h1, h2, h3, li, td, th, blockquote)');
  const before = await blocks.allTextContents();
  for (const [name, seen] of Object.entries(SEEN))
    await test.step(name, async () => {
      await paste(desk, clips.get(name) ?? {});
      await seen(text);
      await desk.keyboard.press('ControlOrMeta+z');
      await expect(blocks).toHaveText(before);
      await expect(text).toBeFocused();
    });

  await test.step('it is there after a reload', async () => {
    await paste(desk, clips.get('word/bullets-two-levels') ?? {});
    await untilSaved(desk);
    await desk.reload();
    await SEEN['word/bullets-two-levels']?.(text);
  });
});

/** A paste with all that the other program put on the clipboard; the browser's own way there would clean it first. */
async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await noteText(page).evaluate((root, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
    root.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}
