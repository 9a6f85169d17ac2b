import { expect, it } from 'vitest';
import { blockNumbers } from '../../../core/note/block-numbers.ts';
import type { Block, NumberingScheme } from '../../../core/note/note.ts';

const text = (words: string) => (words === '' ? [] : [{ type: 'text', text: words, marks: [] } as const]);
const p = (words = 'words'): Block => ({ type: 'paragraph', content: text(words) });
const h = (level: 1 | 2, words = 'words'): Block => ({ type: 'heading', level, content: text(words) });
const annex = (words = 'words'): Block => ({ type: 'heading', level: 1, content: text(words), annex: true });
const list: Block = { type: 'list', ordered: true, start: 1, children: [{ type: 'item', content: text('item') }] };

const BODY = [p('before'), h(1), p(), p(''), list, h(2), p(), h(1, ''), h(1), p(), annex(), p(), h(1), annex()];

it.each<[NumberingScheme | undefined, readonly (string | null)[]]>([
  [undefined, [null, null, null, null, null, null, null, null, null, null, 'Annex A:', null, null, 'Annex B:']],
  ['continuous', ['1.', null, '2.', null, null, null, '3.', null, null, '4.', 'Annex A:', null, null, 'Annex B:']],
  ['after-first', [null, null, '2.', null, null, null, '3.', null, null, '4.', 'Annex A:', null, null, 'Annex B:']],
  ['sections', [null, '1.', '1.1', null, null, null, '1.2', null, '2.', '2.1', 'Annex A:', null, null, 'Annex B:']],
])('numbers paragraphs by the scheme %s, never what is empty or in an annex', (numbering, expected) => {
  expect(blockNumbers({ body: BODY, language: 'en-GB', numbering })).toEqual(expected);
});

it('calls an annex what its language calls it, and goes on after Z as Word does', () => {
  const body = Array.from({ length: 28 }, () => annex());
  const numbers = blockNumbers({ body, language: 'ms' });
  expect([numbers[0], numbers[26], numbers[27]]).toEqual(['Lampiran A:', 'Lampiran AA:', 'Lampiran BB:']);
  expect(blockNumbers({ body: [annex()], language: 'fr-CA' })).toEqual(['Annexe A:']);
});
