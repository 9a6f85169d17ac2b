import { execFile } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { newNote, noteText } from '../e2e/app.ts';
import { commandLine, environment, launchDesk, test } from './desk-app.ts';
import { invoke } from './page-bridge.ts';
import { chooseRuntime } from './runtime.ts';

async function makeDossier(page: Page, path: string): Promise<void> {
  const made = await invoke(page, 'dossiers.create', { path, starter: false });
  expect(made).toMatchObject({ ok: true });
  const { dossier } = (made as { value: { dossier: string } }).value;
  expect(await invoke(page, 'dossiers.close', { dossier })).toMatchObject({ ok: true });
}

function dossierButton(page: Page, name: string) {
  return page.getByRole('button', { name: `Dossier: ${name}` });
}

test('a second start with a file opens it in a window of its own', async ({ desk: { app, page, home } }) => {
  const path = join(home, 'Second.dossier');
  await makeDossier(page, path);
  const opened = app.waitForEvent('window');
  const { executable } = chooseRuntime();
  await promisify(execFile)(executable, [...commandLine(home, [path])], { env: environment(home) });
  const second = await opened;
  await expect(dossierButton(second, 'Second')).toBeVisible();
  await expect(dossierButton(page, 'Starter')).toBeVisible();
});

test('a file the system asks for opens in a window of its own', async ({ desk: { app, page, home } }) => {
  const path = join(home, 'Asked.dossier');
  await makeDossier(page, path);
  const opened = app.waitForEvent('window');
  await app.evaluate(({ app }, file) => app.emit('open-file', { preventDefault: () => undefined }, file), path);
  await expect(dossierButton(await opened, 'Asked')).toBeVisible();
});

test('the menu opens another window, and closing it leaves the first', async ({ desk: { app, page } }) => {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    file?.submenu?.items.find(({ label }) => label === 'New window')?.click();
  });
  const second = await opened;
  await expect(noteText(second)).toBeVisible();
  const closed = second.waitForEvent('close');
  await (await app.browserWindow(second)).evaluate((window) => window.close());
  await closed;
  await expect(noteText(page)).toBeVisible();
});

test('text typed at the last moment is saved before the window goes, and dossiers fold to one file', async ({
  home,
}) => {
  const first = await launchDesk(home);
  await newNote(first.page, { template: 'Information brief', title: 'Last words' });
  await noteText(first.page).getByText('Purpose', { exact: true }).click();
  await first.page.keyboard.press('End');
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.type('Typed just before the end.');
  await first.app.close();
  const folder = join(home, 'Documents/Briefing Desk');
  expect(readdirSync(folder)).toEqual(['Starter.dossier']);

  const second = await launchDesk(home);
  await second.page.getByRole('button', { name: /^Last words/ }).click();
  await expect(noteText(second.page).getByText('Typed just before the end.')).toBeVisible();
  await second.app.close();
});

test('a dossier named on the command line is the one that opens', async ({ home }) => {
  const path = join(home, 'Named.dossier');
  const first = await launchDesk(home);
  await makeDossier(first.page, path);
  await first.app.close();
  const second = await launchDesk(home, [path]);
  await expect(dossierButton(second.page, 'Named')).toBeVisible();
  await second.app.close();
  rmSync(path);
});
