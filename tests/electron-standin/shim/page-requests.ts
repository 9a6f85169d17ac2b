import { fromChromium } from '../addresses.ts';
import type { Cdp } from '../cdp.ts';
import type { CdpEvents } from '../cdp-commands.ts';
import { answerFromApp } from './protocol.ts';
import { session } from './session.ts';

/** Decides about navigations the app itself did not start. */
export interface Gate {
  /** Whether this is the address `loadURL` is going to. */
  readonly isExpected: (url: string) => boolean;
  readonly mayNavigate: (details: { url: string; isMainFrame: boolean; isRedirect: boolean }) => boolean;
}

/** Answers one request of a page as Electron would: navigation events, webRequest, then the app's own protocol. */
export async function answerRequest(
  page: Cdp,
  { requestId, request, resourceType, redirectedRequestId }: CdpEvents['Fetch.requestPaused'],
  isMainFrame: boolean,
  gate: Gate,
): Promise<void> {
  const url = fromChromium(request.url);
  if (resourceType === 'Document' && !(isMainFrame && gate.isExpected(url))) {
    const details = { url, isMainFrame, isRedirect: redirectedRequestId !== undefined };
    if (!gate.mayNavigate(details)) {
      await page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
  }
  if (!(await session.defaultSession.allows(url, request.method))) {
    await page.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  const response = await answerFromApp(request.url, request.method);
  if (response === null) {
    await page.send('Fetch.continueRequest', { requestId });
    return;
  }
  await page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}
