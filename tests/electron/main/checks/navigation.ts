import assert from 'node:assert/strict';
import type { HandlerDetails } from 'electron';
import { FakeEvent } from '../fake/fake-event.ts';
import { FakeBrowserWindow, type FakeWebContents } from '../fake/fake-window.ts';
import type { Shell } from '../shell.ts';

const START = 'app://bundle/';

/** 44 addresses a note, a paste, a drop or a fault might send a window to. */
export const ADDRESSES: readonly string[] = [
  'http://example.org/',
  'https://example.org/',
  'https://example.org/app://bundle/',
  'https://bundle/',
  'https://app//bundle/',
  'http://127.0.0.1:8080/',
  'http://localhost/',
  'file:///etc/passwd',
  'file:///C:/Windows/win.ini',
  'file://server/share/x.html',
  'data:text/html,<script>1</script>',
  'data:text/html;base64,PHNjcmlwdD4x',
  'blob:app://bundle/0b1f2c3d',
  'blob:https://example.org/0b1f2c3d',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'view-source:app://bundle/',
  'about:blank',
  'about:srcdoc',
  'chrome://gpu',
  'chrome-extension://abc/index.html',
  'devtools://devtools/bundled/inspector.html',
  'app://bundle.evil/',
  'app://evil/',
  'app://bundle:8080/',
  'app://user:secret@bundle/',
  'app://bundle/index.html',
  'app://bundle/?next=https://example.org',
  'app://bundle/#/../evil',
  'app://bundle/assets/index.js',
  'app://bundle//example.org/',
  'app:bundle/',
  'app:///',
  'APP://BUNDLE/',
  'filesystem:app://bundle/temporary/x',
  'ftp://example.org/',
  'ws://example.org/',
  'smb://server/share',
  'search-ms:query=x',
  'ms-word:ofe|u|https://example.org/x.docx',
  'vbscript:msgbox(1)',
  'mailto:somebody@example.org',
  'tel:+3212345',
  '',
];
const DISPOSITIONS: readonly HandlerDetails['disposition'][] = [
  'default',
  'foreground-tab',
  'background-tab',
  'new-window',
  'other',
];

/** Whatever the address and whatever the trigger, the window stays where it is. Returns how many cases ran. */
export async function checkNavigation(shell: Shell): Promise<number> {
  shell.guards.guardAllContents();
  const { webContents } = new FakeBrowserWindow();
  let cases = 0;
  for (const url of ADDRESSES) {
    for (const [trigger, stays] of triggers(webContents, url)) {
      assert.equal(stays, true, `${trigger} to ${url}`);
      cases += 1;
    }
  }
  // The page itself may load again; a frame inside it may not become it.
  assert.equal(isStopped(webContents, 'will-navigate', { url: START, isMainFrame: true }), false);
  assert.equal(isStopped(webContents, 'will-frame-navigate', { url: START, isMainFrame: true }), false);
  assert.equal(isStopped(webContents, 'will-frame-navigate', { url: START, isMainFrame: false }), true);
  assert.equal(isStopped(webContents, 'will-redirect', { url: START, isMainFrame: true }), true);
  return cases + 4;
}

function triggers(contents: FakeWebContents, url: string): (readonly [string, boolean])[] {
  return [
    ['will-navigate', isStopped(contents, 'will-navigate', { url, isMainFrame: true })],
    ['will-frame-navigate, page', isStopped(contents, 'will-frame-navigate', { url, isMainFrame: true })],
    ['will-frame-navigate, frame', isStopped(contents, 'will-frame-navigate', { url, isMainFrame: false })],
    ['will-redirect', isStopped(contents, 'will-redirect', { url, isMainFrame: true })],
    ['will-attach-webview', isStopped(contents, 'will-attach-webview', {})],
    ...DISPOSITIONS.map(
      (disposition) => [`window.open, ${disposition}`, opensNothing(contents, url, disposition)] as const,
    ),
  ];
}

function isStopped(
  contents: FakeWebContents,
  event: string,
  details: { readonly url?: string; readonly isMainFrame?: boolean },
): boolean {
  const fired = Object.assign(new FakeEvent(), details);
  contents.emit(event, fired, details.url);
  return fired.defaultPrevented;
}

function opensNothing(contents: FakeWebContents, url: string, disposition: HandlerDetails['disposition']): boolean {
  const answer = contents.openHandler?.({
    url,
    frameName: '',
    features: '',
    disposition,
    referrer: { url: START, policy: 'no-referrer' },
  });
  return answer?.action === 'deny';
}
