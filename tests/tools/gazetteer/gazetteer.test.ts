import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { unpackList } from '../../../core/extraction/gazetteer/unpack-list.ts';
import { fc } from '../../fast-check.ts';
import { gazetteerJson } from './gazetteer-json.ts';
import { packList } from './pack-list.ts';
import { toLatin } from './to-latin.ts';

const FILE = new URL('../../../core/extraction/gazetteer/gazetteer.json', import.meta.url);

it('makes the checked-in gazetteer again, byte for byte', async () => {
  expect((await gazetteerJson()) === readFileSync(FILE, 'utf8')).toBe(true);
}, 60_000);

it('leaves room for the extractor below 400 kB gzipped', () => {
  expect(gzipSync(readFileSync(FILE), { level: 9 }).length).toBeLessThan(290_000);
});

it('packs a list so that it comes back sorted and without repeats', () => {
  const words = fc.array(
    fc.string({ minLength: 1 }).filter((word) => !word.includes('\n')),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(words, (list) => {
      expect(unpackList(packList(list))).toEqual([...new Set(list)].sort());
    }),
  );
});

it('spells Cyrillic names as the press does and leaves others alone', () => {
  expect(['Анна-Мария', 'Зеленський', 'Щербаков', 'Zoë'].map(toLatin)).toEqual([
    'Anna-Mariya',
    'Zelensky',
    'Shcherbakov',
    'Zoë',
  ]);
});
