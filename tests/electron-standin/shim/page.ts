import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fromChromium, toChromium } from '../addresses.ts';
import type { Cdp } from '../cdp.ts';
import type { CdpCommands } from '../cdp-commands.ts';
import type { FromPage, ToPage } from '../world/isolated-world.ts';
import { ISOLATED_WORLD, isolatedWorldScript, mainWorldScript } from '../world/scripts.ts';
import { makeWireCodec } from '../world/wire-codec.ts';
import { answerRequest, type Gate } from './page-requests.ts';

/** What a page tells the window it is in. */
export interface PageListener extends Gate {
  /** Whether the page may open windows; asked before the first load. */
  readonly mayOpen: () => boolean;
  readonly arrived: (url: string) => void;
  readonly loaded: () => void;
  readonly crashed: () => void;
  readonly said: (message: FromPage) => Promise<ToPage | null>;
}

export interface Page {
  readonly targetId: () => string | null;
  /** Goes to an address; resolves when it has loaded. */
  readonly load: (url: string) => Promise<void>;
  /** Says something to the preload; kept until there is one. */
  readonly tell: (message: ToPage) => void;
  /** Runs code in the page's own world; resolves to its result as JSON. */
  readonly run: (code: string) => Promise<unknown>;
  readonly printToPdf: (options: CdpCommands['Page.printToPDF']['in']) => Promise<Buffer>;
  readonly close: () => void;
}

const codec = makeWireCodec();

/** A Chromium page with the preload in its isolated world, its requests answered by the app or let through by it. */
export function createPage(
  browser: Cdp,
  size: { readonly width: number; readonly height: number },
  preload: string | undefined,
  listener: PageListener,
): Page {
  const nonce = `standin-${randomBytes(8).toString('hex')}`;
  const names = { nonce, toMain: `${nonce}-send`, fromMain: `${nonce}-receive` };
  const kept: ToPage[] = [];
  let target: string | null = null;
  let worldId = 0;
  let hasMainWorld = false;
  let loaded: (() => void) | null = null;
  const cdp = open();
  // Every use awaits it and reports; nobody may be left to hear of it when the window is gone.
  cdp.catch(() => undefined);

  async function open(): Promise<Cdp> {
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...size });
    target = targetId;
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = browser.session(sessionId);
    watch(page, targetId);
    await page.send('Page.enable', {});
    await page.send('Inspector.enable', {});
    await page.send('Runtime.enable', {});
    await page.send('Runtime.addBinding', { name: names.toMain, executionContextName: ISOLATED_WORLD });
    await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    const script = isolatedWorldScript(names, preload === undefined ? '' : readFileSync(preload, 'utf8'));
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: script, worldName: ISOLATED_WORLD });
    return page;
  }

  /** After the isolated world, which it asks what was exposed; once, as it stays for every document. */
  async function prepareMainWorld(page: Cdp): Promise<void> {
    if (hasMainWorld) return;
    hasMainWorld = true;
    const source = mainWorldScript(names, listener.mayOpen());
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source });
  }

  function watch(page: Cdp, targetId: string): void {
    page.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== ISOLATED_WORLD || context.auxData?.frameId !== targetId) return;
      worldId = context.id;
      for (const message of kept.splice(0)) tell(message);
    });
    page.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === worldId) worldId = 0;
    });
    page.on('Runtime.executionContextsCleared', () => {
      worldId = 0;
    });
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === names.toMain && executionContextId === worldId) void hear(codec.decode(payload) as FromPage);
    });
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) listener.arrived(fromChromium(frame.url));
    });
    page.on('Page.loadEventFired', () => {
      if (loaded === null) return;
      listener.loaded();
      loaded();
    });
    page.on('Inspector.targetCrashed', listener.crashed);
    page.on('Fetch.requestPaused', (request) => {
      answerRequest(page, request, request.frameId === targetId, listener).catch(reportUnlessClosed);
    });
  }

  async function hear(message: FromPage): Promise<void> {
    const answer = await listener.said(message);
    if (answer !== null) tell(answer);
  }

  function tell(message: ToPage): void {
    if (worldId === 0) {
      kept.push(message);
      return;
    }
    const expression = `globalThis[${JSON.stringify(names.fromMain)}](${JSON.stringify(codec.encode(message))})`;
    const contextId = worldId;
    cdp.then((page) => page.send('Runtime.evaluate', { expression, contextId })).catch(() => undefined);
  }

  return {
    targetId: () => target,
    tell,
    load: async (url) => {
      const page = await cdp;
      await prepareMainWorld(page);
      const done = new Promise<void>((resolve) => {
        loaded = resolve;
      });
      const { errorText } = await page.send('Page.navigate', { url: toChromium(url) });
      if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
      await done;
    },
    run: async (code) => {
      const expression = { expression: code, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await (await cdp).send('Runtime.evaluate', expression);
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
      return result.value;
    },
    printToPdf: async (options) => {
      const { data } = await (await cdp).send('Page.printToPDF', options);
      return Buffer.from(data, 'base64');
    },
    close: () => {
      cdp.then(() => browser.send('Target.closeTarget', { targetId: target ?? '' })).catch(() => undefined);
    },
  };
}

/** A page that is going away cancels its requests. */
function reportUnlessClosed(error: Error): void {
  if (/Invalid InterceptionId|Session with given id not found|Chromium is gone/.test(error.message)) return;
  process.stderr.write(`stand-in: ${error.message}\n`);
}
