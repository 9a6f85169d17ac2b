import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { readNetLog } from './electron/launch/read-net-log.ts';
import { browserOptions } from './test-browser.ts';

test('the browser of the tests reaches this machine and nothing else, whatever a page asks for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-desk-net-log-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const page = '<!doctype html><title>Here</title><img src="http://named.test/"><img src="https://192.0.2.1/">';
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());

  const netLog = join(folder, 'net-log.json');
  const browser = await chromium.launch(browserOptions([`--log-net-log=${netLog}`]));
  const tab = await browser.newPage();
  // The load event waits for both pictures, which fail.
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(await tab.title()).toBe('Here');
  await browser.close();

  const { connected, sent } = readNetLog(netLog);
  expect(connected.length).toBeGreaterThan(0);
  expect(connected.filter((address) => !address.startsWith('127.0.0.1:'))).toEqual([]);
  expect(sent).toEqual([]);
});
