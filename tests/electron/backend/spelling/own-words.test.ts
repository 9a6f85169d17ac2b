import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Backend } from '../../../../core/contract/backend.ts';
import { accepted, codeOf, type DeskBackend, startBackend } from '../../../dossiers/desk-backend.ts';
import { makeFact, makeSource } from '../../../dossiers/make-facts.ts';
import { prepareScratch } from '../../../dossiers/scratch.ts';

const scratch = prepareScratch();
let desk: DeskBackend;
let page: Backend;
let path = '';
let dossier = '';

beforeEach(async () => {
  desk = startBackend(scratch.folder());
  page = desk.as('window');
  path = scratch.make({ sources: [makeSource()], facts: [makeFact({ id: 'a', people: ['Anwar Ibrahim'] })] });
  ({ dossier } = accepted(await page.dossiers.open({ path })));
});
afterEach(() => desk.server.close());

it('keeps words with the dossier, in order and each once, beside the names of its facts', async () => {
  const add = (...words: readonly string[]) => page.spelling.changeWords({ dossier, add: words, remove: [] });
  await add('wawasan', 'Petronas');
  const { own, names } = accepted(await add('wawasan', 'kampung'));
  expect(own).toEqual(['kampung', 'Petronas', 'wawasan']);
  expect(names).toContain('Anwar Ibrahim');
  const other = desk.as('other');
  const opened = accepted(await other.dossiers.open({ path }));
  expect(accepted(await other.spelling.words({ dossier: opened.dossier })).own).toEqual(own);
  await page.spelling.changeWords({ dossier, add: [], remove: ['kampung', 'unknown'] });
  expect(accepted(await other.spelling.words({ dossier: opened.dossier })).own).toEqual(['Petronas', 'wawasan']);
});

it('takes single words only, as many as it can hold', async () => {
  const add = (words: readonly string[]) => page.spelling.changeWords({ dossier, add: words, remove: [] });
  expect(codeOf(await add(['two words']))).toBe('invalid-input');
  expect(codeOf(await add(['']))).toBe('invalid-input');
  accepted(await add(Array.from({ length: 5_000 }, (_, index) => `word${index}`)));
  expect(codeOf(await add(['more']))).toBe('invalid-input');
  expect(accepted(await page.spelling.words({ dossier })).own).toHaveLength(5_000);
});

it('looks words up in a thread of its own, and none of a language without a dictionary', async () => {
  const check = async (language: string, ...words: readonly string[]) =>
    accepted(await page.spelling.check({ language, words }));
  expect(await check('en-GB', 'colour', 'color', 'goverment', 'Nurul', 'Putrajaya', 'putrajaya')).toEqual([
    ...['color', 'goverment', 'putrajaya'],
  ]);
  expect(await check('ms', 'goverment')).toEqual([]);
  expect(accepted(await page.spelling.suggest({ language: 'en-GB', word: 'goverment' }))).toEqual(['government']);
});
