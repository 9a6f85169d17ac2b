import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import WebSocket from 'ws';
import { browserPath, testSwitches } from '../test-browser.ts';

/** A window of the installed browser nobody looks into, but for the one question that is put to it. */
export interface BareWindow {
  /** The value of an expression (a promise of one) in its page, asked again while the page is still on its way. */
  readonly ask: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a browser on `address` with the profile in `folder`. Not by Playwright: that turns on what makes the page keep
 * the lines of every error it makes, for which the browser reads whole programs again, and no user's does.
 */
export async function openBareWindow(folder: string, address: string): Promise<BareWindow> {
  const child = spawn(
    browserPath(),
    [...testSwitches(), '--headless', `--user-data-dir=${folder}`, '--remote-debugging-port=0', address],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const socket = new WebSocket(await debuggerOf(child));
  await once(socket, 'open');
  const call = talkThrough(socket);
  return {
    ask: async (expression) => {
      for (;;) {
        const answer = await askPage(call, expression).catch(() => null);
        if (answer !== null) return answer.value;
      }
    },
    close: async () => {
      await call('Browser.close', {});
      await ended;
    },
  };
}

interface Answer {
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

type Call = (method: string, params: object, session?: string) => Promise<Record<string, unknown>>;

/** Null while there is no page, or it went away with the question. */
async function askPage(call: Call, expression: string): Promise<{ readonly value: unknown } | null> {
  const { targetInfos } = (await call('Target.getTargets', {})) as {
    targetInfos: { targetId: string; type: string; url: string }[];
  };
  const page = targetInfos.find(({ type, url }) => type === 'page' && url.startsWith('http'));
  if (!page) return null;
  const { sessionId } = await call('Target.attachToTarget', { targetId: page.targetId, flatten: true });
  const { result, exceptionDetails } = (await call(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    sessionId as string,
  )) as { result: { value?: unknown }; exceptionDetails?: unknown };
  return exceptionDetails === undefined ? { value: result.value } : null;
}

function talkThrough(socket: WebSocket): Call {
  const waiting = new Map<
    number,
    (answer: { result?: Record<string, unknown>; error?: { message: string } }) => void
  >();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer & { id?: number };
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let calls = 0;
  return (method, params, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++calls;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (result) resolve(result);
        else reject(new Error(error?.message));
      });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
}

async function debuggerOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error('The browser did not start.');
}
