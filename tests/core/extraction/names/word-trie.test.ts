import { expect, it } from 'vitest';
import { wordTrie } from '../../../../core/extraction/names/word-trie.ts';

function look(text: string, entries: readonly string[], longest = 5): readonly string[] {
  const trie = wordTrie<string>(longest);
  for (const entry of entries) trie.add(entry.split(' '), entry);
  const words = text.split(' ');
  return trie.at((offset) => words[offset]);
}

it('finds every kept sequence that stands there, the longest first', () => {
  expect(look('bank of ghana act', ['bank', 'bank of ghana', 'ghana', 'bank of'])).toEqual([
    'bank of ghana',
    'bank of',
    'bank',
  ]);
});

it('finds nothing where only a beginning stands', () => {
  expect(look('bank of', ['bank of ghana'])).toEqual([]);
});

it('keeps the value added first and leaves out what is too long', () => {
  const trie = wordTrie<number>(2);
  trie.add(['a', 'b'], 1);
  trie.add(['a', 'b'], 2);
  trie.add(['a', 'b', 'c'], 3);
  trie.add([], 4);
  expect(trie.at((offset) => ['a', 'b', 'c'][offset])).toEqual([1]);
});
