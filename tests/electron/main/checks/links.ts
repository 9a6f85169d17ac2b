import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../../core/contract/settings.ts';
import type { SettingsStore } from '../../../../electron/backend/host.ts';
import { openedOutside } from '../fake/fake-electron.ts';
import type { Shell } from '../shell.ts';

const SCHEMES = [
  'file:',
  'smb:',
  'ftp:',
  'javascript:',
  'data:text/html,',
  'vbscript:',
  'ms-msdt:',
  'search-ms:',
  'ms-word:ofe|u|',
  'shell:',
  'ssh:',
  'steam:',
  'intent:',
  'app:',
  'about:',
  'chrome:',
  'view-source:https:',
  'blob:https:',
  'tel:',
  'sms:',
  'HTTPS :',
  '\\\\server\\',
];
const ENDINGS = ['//example.org/', '//example.org/a.exe', '', '///etc/passwd', '//server/share', 'x'];
const ODD = [
  'https://user:secret@example.org/',
  'https://user@example.org/',
  'https://example.org\\@evil.example/',
  'https://',
  'https:///example.org',
  'http:example.org',
  'https://exam\nple.org/',
  'https://exam\tple.org/',
  'https://example.org/\u0000',
  'https://example.org/\u0007',
  'https://exa mple.org/',
  `https://example.org/${'x'.repeat(2_000)}`,
  '',
  ' ',
  'example.org',
  '//example.org',
  'mailto:',
  'mailto:nobody',
  'mailto:a@b@c',
  'https://example.org/\ufffe',
  'https://[::1',
  'https://example.org:99999/',
];
/** What is given, and what the system gets. */
const GOOD: readonly (readonly [string, string])[] = [
  ['https://example.org', 'https://example.org/'],
  ['HTTPS://EXAMPLE.ORG/A?b=c#d', 'https://example.org/A?b=c#d'],
  ['http://example.org:8080/a', 'http://example.org:8080/a'],
  ['https://b\u00fccher.example/', 'https://xn--bcher-kva.example/'],
  ['  https://example.org/  ', 'https://example.org/'],
  ['mailto:press@example.org', 'mailto:press@example.org'],
];

const noSettings: SettingsStore = { read: () => DEFAULT_SETTINGS, change: () => DEFAULT_SETTINGS };

/** The system gets http, https and mailto in canonical form, nothing else. Returns how many cases ran. */
export async function checkLinks(shell: Shell): Promise<number> {
  const host = shell.host.createElectronHost(noSettings, shell.registry.createWindowRegistry());
  const bad = [...SCHEMES.flatMap((scheme) => ENDINGS.map((ending) => scheme + ending)), ...ODD];
  for (const url of bad) {
    assert.equal(await host.openLink(url), false, url);
    assert.deepEqual(openedOutside, [], url);
  }
  for (const [given, got] of GOOD) {
    assert.equal(await host.openLink(given), true, given);
    assert.equal(openedOutside.at(-1), got);
  }
  return bad.length + GOOD.length;
}
