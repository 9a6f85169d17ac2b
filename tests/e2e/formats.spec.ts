import { expect } from '@playwright/test';
import { newNote, noteText, test, untilSaved } from './app.ts';

test('a note of a format with decisions: asked for what is missing, filled in, and there after a reload', async ({
  desk,
}) => {
  await desk.getByRole('button', { name: 'New note', exact: true }).click();
  const dialog = desk.getByRole('dialog', { name: 'New note' });
  await expect(dialog.getByRole('option', { name: 'Information brief', selected: true })).toBeVisible();
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-setsize', '14');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await newNote(desk, {
    template: 'Ministerial brief',
    title: 'Brief for signature',
    fields: { 'For action': 'The Minister', 'Tracking number': 'MB26-114' },
  });
  const text = noteText(desk);
  await expect(text).toHaveAttribute('data-numbering', 'continuous');
  await expect(text.locator('.note-formal').first()).toHaveAttribute('data-guidance', /One line for each thing asked/);
  await text.getByRole('textbox', { name: 'Text of recommendation 1' }).fill('to the terms of reference');
  await untilSaved(desk);
  await desk.reload();
  await expect(text.getByRole('textbox', { name: 'Text of recommendation 1' })).toHaveValue(
    'to the terms of reference',
  );
  await expect(text.getByRole('textbox', { name: 'Who decides' })).toHaveValue('The Minister');
  await expect(text.getByRole('textbox', { name: 'Responses to recommendation 1, separated by a slash' })).toHaveValue(
    'Agreed / Not agreed',
  );
});
