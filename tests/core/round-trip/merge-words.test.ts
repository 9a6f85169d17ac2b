import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../core/note/note.ts';
import { inlineText } from '../../../core/note/note-text.ts';
import { createAlign } from '../../../core/round-trip/align.ts';
import { keepFigures } from '../../../core/round-trip/keep-figures.ts';
import { mergeWords } from '../../../core/round-trip/merge-words.ts';
import type { NoteChange } from '../../../core/round-trip/note-change.ts';
import { factLink, text } from '../word/sample-note.ts';

const LINE: readonly Inline[] = [
  text('Costs rose by '),
  factLink('cost', '12.5% in 2025'),
  text(', the board '),
  text('said', 'bold'),
  text('.'),
];

function merge(printed: string, file: string, here = LINE) {
  return mergeWords(here, printed, [text(file)], createAlign());
}

describe('a line changed in its file', () => {
  it('keeps marks and places of facts around new words', () => {
    const printed = 'Costs rose by 12.5% in 2025, the board said.';
    const { content, facts } = merge(printed, 'Costs rose by 12.5% in 2025, the whole board said twice.');
    expect(content).toEqual([
      text('Costs rose by '),
      factLink('cost', '12.5% in 2025'),
      text(', the whole board '),
      text('said', 'bold'),
      text(' twice.'),
    ]);
    expect(facts).toEqual([{ fact: 'cost', kind: 'kept', old: '12.5% in 2025', new: '12.5% in 2025' }]);
  });

  it('keeps footnotes after their words, whatever is written around and instead of them', () => {
    const note = (words: string): Inline => ({ type: 'footnote', content: [text(words)] });
    const here = [text('Costs rose'), note('One'), text(' in spring.'), note('Two')];
    const { content } = merge('Costs rose in spring.', 'Costs fell sharply in late spring.', here);
    expect(content).toEqual([text('Costs fell'), note('One'), text(' sharply in late spring.'), note('Two')]);
    expect(merge('Costs rose in spring.', '', here).content).toEqual([note('One'), note('Two')]);
  });

  it('leaves what printing added on the paper', () => {
    const printed = 'Costs rose by 12.5% in 2025 (Board 2025, p. 3), the board said.';
    const { content } = merge(printed, 'Costs fell by 12.5% in 2025 (Board 2025, p. 3), the board said.');
    expect(inlineText(content)).toBe('Costs fell by 12.5% in 2025, the board said.');
    const { content: without } = merge(printed, 'Costs rose by 12.5% in 2025, the board said.');
    expect(without).toEqual(LINE);
  });

  it('tells a changed figure from changed words and from words that are gone', () => {
    const printed = inlineText(LINE);
    const kindOf = (file: string) => merge(printed, file).facts.map(({ kind, new: now }) => [kind, now]);
    expect(kindOf('Costs rose by 14.5% in 2025, the board said.')).toEqual([['figure-changed', '14.5% in 2025']]);
    expect(kindOf('Costs rose by 12.5% during 2025, the board said.')).toEqual([['reworded', '12.5% during 2025']]);
    expect(kindOf('Costs rose, the board said.')).toEqual([['unlinked', '']]);
  });

  it('keeps what was changed here since', () => {
    const here = [text('Last year, costs rose by '), ...LINE.slice(1)];
    const { content } = merge(inlineText(LINE), 'Costs rose by 12.5% in 2025, the board said so.', here);
    expect(inlineText(content)).toBe('Last year, costs rose by 12.5% in 2025, the board said so.');
    const again = merge(inlineText(LINE), 'Costs rose by 12.5% in 2025, the board said so.', content);
    expect(again.content).toEqual(content);
  });

  it('puts old figures back where they are to be kept', () => {
    const { content, facts } = merge(inlineText(LINE), 'Costs fell by 14.5% in 2025, the board said.');
    const change: NoteChange = {
      id: 'c1',
      what: 'changed',
      where: { kind: 'paragraph', field: null, line: 0, under: null },
      before: '',
      after: '',
      by: null,
      at: null,
      facts,
      changedHere: false,
      take: { do: 'line', line: 0, content },
    };
    const kept = keepFigures(change, new Set([0]));
    expect(kept.take?.do === 'line' && inlineText(kept.take.content)).toBe(
      'Costs fell by 12.5% in 2025, the board said.',
    );
    expect(keepFigures(change, new Set())).toBe(change);
  });
});

describe('two sequences side by side', () => {
  it('have rising pairs of equal items, however long and repetitive they are', () => {
    const long = (seed: number) => Array.from({ length: 4_000 }, (_, at) => String((at * seed) % 7));
    for (const [left, right] of [
      [long(1), long(3)],
      [Array.from({ length: 3_000 }, (_, at) => `l${at}`), Array.from({ length: 3_000 }, (_, at) => `l${at * 2}`)],
      [[], ['a']],
    ] as const) {
      const pairs = createAlign()(left, right);
      for (const [index, [a, b]] of pairs.entries()) {
        expect(left[a]).toBe(right[b]);
        const next = pairs[index + 1];
        if (next) expect(next[0] > a && next[1] > b).toBe(true);
      }
    }
  });
});
