import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { SAMPLE_IMAGES } from '../core/note/sample-images.ts';
import { validatePackage } from '../word-package/validate-package.ts';
import { newNote, noteText, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

test('a note goes out as a web page in a style, as PDF, on paper, and with another as a pack', async ({
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('as a web page in APA, with the list it needs', async () => {
    await desk.keyboard.press('ControlOrMeta+Shift+E');
    const box = desk.getByRole('dialog', { name: 'Export' });
    await box.getByText('Web page').click();
    await box.getByText('In the sentence').click();
    await expect(box.getByRole('checkbox', { name: 'List of sources at the end' })).not.toBeChecked();
    await box.getByRole('combobox', { name: 'Citation style' }).click();
    await desk.getByRole('option', { name: 'APA' }).click();
    await expect(box.getByRole('checkbox', { name: 'List of sources at the end' })).toBeChecked();
    await expectAccessible(desk, '[role=dialog]');
    const html = (
      await download(desk, () => box.getByRole('button', { name: 'Export', exact: true }).click())
    ).toString();
    expect(html).toContain('List of sources');
    expect(html).not.toContain('<script');
  });

  await test.step('as PDF', async () => {
    await desk.keyboard.press('ControlOrMeta+Shift+E');
    const box = desk.getByRole('dialog', { name: 'Export' });
    await box.getByText('PDF', { exact: true }).click();
    const pdf = await download(desk, () => box.getByRole('button', { name: 'Export', exact: true }).click());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('on paper: the note and nothing of the window', async () => {
    await desk.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await desk.keyboard.press('ControlOrMeta+P');
    await expect(desk.locator('body[data-printed]')).toBeAttached();
    await desk.emulateMedia({ media: 'print' });
    await expect(desk.locator('.print-sheet h1')).toBeVisible();
    await expect(desk.locator('.print-sheet [role=doc-endnotes]')).toBeVisible();
    await expect(desk.getByRole('complementary', { name: 'Facts' })).toBeHidden();
    await desk.emulateMedia({ media: 'screen' });
    await desk.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(desk.locator('.print-sheet')).toHaveCount(0);
  });

  await test.step('with a picture, which has a caption, a description and a width', async () => {
    await newNote(desk, { template: 'Situation report', title: 'With a picture' });
    await untilSaved(desk);
    await desk.route('**/later-*.js', (route) => route.abort());
    await desk.reload();
    await noteText(desk).click();
    await desk.keyboard.press('ControlOrMeta+End');
    // The code that takes it in cannot be read.
    await copyPicture(desk, sample('png'));
    await desk.keyboard.press('ControlOrMeta+v');
    // At the text: parts of the page that cannot be read say so too, in a notice.
    const said = desk.getByRole('status').filter({ hasText: 'Briefing Desk is not answering.' });
    await expect(said).toBeVisible();
    await desk.unrouteAll();
    const [chooser] = await Promise.all([desk.waitForEvent('filechooser'), run(desk, 'Insert image')]);
    await chooser.setFiles({ name: 'rain.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(sample('jpeg')) });
    const picture = desk.locator('.image-block');
    await picture.getByRole('textbox', { name: 'Caption' }).fill('Rain over the delta');
    await picture.getByRole('textbox', { name: /^Description/ }).fill('A grey sky');
    await expect(picture.getByRole('img')).toHaveAccessibleName('A grey sky');
    const width = picture.getByRole('slider');
    const before = Number(await width.getAttribute('aria-valuenow'));
    await width.press('ArrowLeft');
    expect(Number(await width.getAttribute('aria-valuenow'))).toBeLessThan(before);
    await expectAccessible(desk);
    await untilSaved(desk);
    await noteText(desk).getByRole('heading').last().click();
    await copyPicture(desk, sample('png'));
    await desk.keyboard.press('ControlOrMeta+v');
    await expect(picture).toHaveCount(2);
    await picture
      .first()
      .getByRole('textbox', { name: /^Description/ })
      .fill('A map that was copied');
    await dropPicture(desk, noteText(desk).getByRole('heading').first(), sample('png'));
    await expect(picture).toHaveCount(3);
    await picture
      .first()
      .getByRole('textbox', { name: /^Description/ })
      .fill('A map that was dropped');
    await untilSaved(desk);
    await desk.reload();
    const pictures = picture.getByRole('img');
    await expect(pictures).toHaveCount(3);
    await expect(pictures.nth(0)).toHaveAccessibleName('A map that was dropped');
    await expect(pictures.nth(1)).toHaveAccessibleName('A map that was copied');
    await expect(pictures.nth(2)).toHaveAccessibleName('A grey sky');
    for (const one of await pictures.all())
      await expect.poll(() => one.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await desk.keyboard.press('ControlOrMeta+Shift+E');
    const box = desk.getByRole('dialog', { name: 'Export' });
    await box.getByText('Word', { exact: true }).click();
    const file = await download(desk, () => box.getByRole('button', { name: 'Export', exact: true }).click());
    expect(await validatePackage(file)).toEqual([]);
    const parts = unzipSync(file);
    expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(3);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('descr="A grey sky"');
  });

  await test.step('with another note as a pack', async () => {
    await newNote(desk, { template: 'Aide-memoire', title: 'Second paper' });
    await untilSaved(desk);
    await desk.getByRole('button', { name: 'More for Second paper' }).click();
    await desk.getByRole('menuitem', { name: 'Export in a pack…' }).click();
    const box = desk.getByRole('dialog', { name: 'Export a pack' });
    await expect(box.getByRole('checkbox', { name: /^Second paper/ })).toBeChecked();
    await expect(box.getByRole('button', { name: 'Export', exact: true })).toBeDisabled();
    await box.getByRole('checkbox').nth(1).check();
    await box.getByRole('textbox', { name: 'Title of the pack' }).fill('Papers for Tuesday');
    await box.getByText('Markdown').click();
    await expectAccessible(desk, '[role=dialog]');
    const pack = (await download(desk, () => box.getByRole('button', { name: 'Export 2 notes' }).click())).toString();
    expect(pack.startsWith('# Papers for Tuesday\n\n1. Second paper\n2. ')).toBe(true);
    await expect(desk.getByRole('region', { name: 'Notices' })).toContainText('2 notes exported as a pack');
  });
});

function sample(kind: 'png' | 'jpeg'): number[] {
  return [...(Object.values(SAMPLE_IMAGES).find((image) => image.kind === kind)?.bytes ?? [])];
}

async function copyPicture(page: Page, png: readonly number[]): Promise<void> {
  await page.evaluate(
    (bytes) =>
      navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([new Uint8Array(bytes)], { type: 'image/png' }) }),
      ]),
    png,
  );
}

/** As it comes from another window. */
async function dropPicture(page: Page, onto: Locator, png: readonly number[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((bytes) => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(bytes)], 'map.png', { type: 'image/png' }));
    return carried;
  }, png);
  await onto.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, height = 0 } = (await onto.boundingBox()) ?? {};
  const place = { dataTransfer, clientX: x + 5, clientY: y + height / 2 };
  await onto.dispatchEvent('dragover', place);
  await onto.dispatchEvent('drop', place);
}

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

async function download(page: Page, start: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return readFileSync(await file.path());
}
