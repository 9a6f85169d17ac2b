import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { newNote, test, untilSaved } from './app.ts';
import { expectAccessible } from './expect-accessible.ts';

test('a note goes out as a web page in a style, as PDF, on paper, and with another as a pack', async ({ desk }) => {
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

async function download(page: Page, start: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), start()]);
  return readFileSync(await file.path());
}
