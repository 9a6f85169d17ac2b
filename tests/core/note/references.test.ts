import { expect, it } from 'vitest';
import type { Block } from '../../../core/note/note.ts';
import { blockLines } from '../../../core/note/note-text.ts';
import { listTargets, nameTarget, spellOutReferences } from '../../../core/note/references.ts';

const text = (words: string) => ({ type: 'text', text: words, marks: [] }) as const;

it('references are spelt out as they print: a number, words, a missing one, the number for a page', () => {
  const body: readonly Block[] = [
    {
      type: 'paragraph',
      content: [
        text('See '),
        { type: 'reference', to: 't', shows: 'number' },
        text(', '),
        { type: 'reference', to: 't', shows: 'page' },
        text(', '),
        { type: 'reference', to: 'h', shows: 'title' },
        text(' and '),
        { type: 'reference', to: 'gone', shows: 'number' },
      ],
    },
    { type: 'heading', level: 2, content: [text('What was agreed')], anchor: 'h' },
    {
      type: 'table',
      headerRow: false,
      caption: 'Cities',
      anchor: 't',
      rows: [[{ blocks: [{ type: 'paragraph', content: [] }] }]],
    },
  ];
  const [line] = spellOutReferences({ language: 'en-GB', body }).body.flatMap(blockLines);
  expect(line).toBe('See Table\u00a01, Table\u00a01, What was agreed and [missing reference]');
});

it('names a heading or a caption as it stands in the text', () => {
  const heading = (words: string, annex = false): Block => ({
    type: 'heading',
    level: 1,
    content: [{ type: 'text', text: words, marks: [] }],
    ...(annex ? { annex: true } : {}),
  });
  const body = [heading('Background'), heading('Who was there', true)];
  const names = listTargets({ language: 'en-GB', numbering: 'sections', body }).map(nameTarget);
  expect(names).toEqual(['1. Background', 'Annex A: Who was there']);
});
