import { expect, test } from 'vitest';
import { addScheme, fromChromium, isRegistered, originOf, toChromium } from './addresses.ts';

addScheme('app');

test.each([
  ['app://bundle/', 'https://bundle.app.invalid/'],
  ['app://bundle/assets/a.js?x=1', 'https://bundle.app.invalid/assets/a.js?x=1'],
  ['app://bundle.evil/', 'https://bundle.evil.app.invalid/'],
])('%s lives at %s', (own, chromium) => {
  expect(toChromium(own)).toBe(chromium);
  expect(fromChromium(chromium)).toBe(own);
});

test('other addresses stay as they are', () => {
  for (const address of ['https://example.org/', 'https://bundle.other.invalid/', 'about:blank', 'data:,x', '']) {
    expect(toChromium(address)).toBe(address);
    expect(fromChromium(address)).toBe(address);
    expect(isRegistered(address)).toBe(false);
  }
});

test('origins are those Electron reports', () => {
  expect(originOf('app://bundle/x')).toBe('app://bundle');
  expect(originOf('https://example.org/x')).toBe('https://example.org');
  expect(originOf('about:blank')).toBe('null');
  expect(originOf('')).toBe('null');
});
