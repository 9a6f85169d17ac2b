import process from 'node:process';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { verifyDossier } from '../../electron/backend/verify/verify-dossier.ts';
import { howMany } from '../how-many.ts';
import { browserOptions } from '../test-browser.ts';
import { newNote, openDesk, openNoteAtEnd, test, untilSaved } from './app.ts';
import { starterPath, startLaunchedHost } from './host-process.ts';
import { judgeLosses, lostMilliseconds, readLastParagraph, typeUntilKilled } from './lost-typing.ts';

const ROUNDS = howMany(10, 2);

// The pages here are not those that a trace would record.
test.use({ trace: 'off' });

test(`${ROUNDS} kills of the whole browser during typing: the next one shows all but a second of it`, async ({
  home,
}) => {
  test.setTimeout(ROUNDS * 15_000);
  const host = await startLaunchedHost(home);
  let own = await startBrowser();
  await openDesk(own.page, host.address);
  await newNote(own.page, { template: 'Information brief', title: 'Kept' });
  await openNoteAtEnd(own.page, 'Kept');
  await own.page.keyboard.type('Begun.');
  await untilSaved(own.page);

  const lost: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await openNoteAtEnd(own.page, 'Kept');
    const typed = await typeUntilKilled(own.page, round, own.kill);
    expect(verifyDossier(starterPath(home))).toEqual({ ok: true, value: [] });
    own = await startBrowser();
    await openDesk(own.page, await host.anotherAddress());
    await openNoteAtEnd(own.page, 'Kept');
    lost.push(lostMilliseconds(await readLastParagraph(own.page), typed));
  }
  await own.browser.close();
  expect(host.child.exitCode).toBeNull();
  await host.stop();
  expect(verifyDossier(starterPath(home))).toEqual({ ok: true, value: [] });
  judgeLosses(lost);
});

interface OwnBrowser {
  readonly browser: Browser;
  readonly page: Page;
  /** SIGKILL; its other processes end with it. */
  readonly kill: () => Promise<void>;
}

async function startBrowser(): Promise<OwnBrowser> {
  const browser = await chromium.launch(browserOptions());
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (main === undefined) throw new Error('The browser does not say which process it is.');
  const kill = async () => {
    const gone = new Promise((resolve) => browser.once('disconnected', resolve));
    process.kill(main.id, 'SIGKILL');
    await gone;
  };
  return { browser, page: await browser.newPage(), kill };
}
