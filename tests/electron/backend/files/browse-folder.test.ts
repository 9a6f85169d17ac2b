import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browseFolder, browseNearest } from '../../../../electron/backend/files/browse-folder.ts';
import { Refused } from '../../../../electron/backend/refused.ts';

let home: string;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'browse-')));
});
afterEach(() => rmSync(home, { recursive: true }));

it('shows the folder that is there', () => {
  mkdirSync(join(home, 'Documents', 'Asia'), { recursive: true });
  const listing = browseNearest(join(home, 'Documents'));
  expect(listing.folder).toBe(join(home, 'Documents'));
  expect(listing.folders.map(({ name }) => name)).toEqual(['Asia']);
});

it('begins at the nearest folder above one that is not there', () => {
  expect(browseNearest(join(home, 'Documents', 'Briefing Desk')).folder).toBe(home);
});

it('refuses a folder somebody named that is not there', () => {
  expect(() => browseFolder(join(home, 'Documents'))).toThrow(Refused);
});
