import { describe, expect, it } from 'vitest';
import { planFootnotes } from '../../core/citations/plan-footnotes.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { validateNote } from '../../core/note/note-schema.ts';
import type { Template } from '../../core/templates/template.ts';
import { exportDocx } from '../../core/word/export-docx.ts';
import { lintPackage } from '../word-package/lint-package.ts';
import { validatePackages } from '../word-package/validate-package.ts';
import { exampleNote, readBuiltIns, readStarter } from './example-note.ts';

const starter = readStarter();
const facts = new Map(starter.facts.map((fact) => [fact.id, fact]));
const sources = new Map(starter.sources.map((source) => [source.id, source]));

describe.each(readBuiltIns().map((template) => [template.id, template] as const))(
  'an example of %s',
  (id, template) => {
    const note = exampleNote(template, starter);

    it('is filled from the starter dossier', () => {
      expect(validateNote(note)).toEqual({ ok: true, value: note });
      // A row of a table may link several cells to its fact; no fact is in two blocks.
      const used = note.body.flatMap((block) => [...new Set(listFactLinks({ body: [block] }).map(({ fact }) => fact))]);
      expect(new Set(used).size).toBe(used.length);
      if (id !== 'addendum') expect(used.length).toBeGreaterThan(4);
    });

    it('is a Word file without an error of the linter', () => {
      expect(lintPackage(fileOf(template))).toEqual([]);
    });
  },
);

describe('the examples', () => {
  it('are Word files without an error of the Open XML SDK', async () => {
    expect(await validatePackages(readBuiltIns().map((template) => [template.id, fileOf(template)]))).toEqual({});
  });
});

function fileOf(template: Template): Uint8Array {
  const note = exampleNote(template, starter);
  return exportDocx({
    note,
    setup: template,
    footnotes: template.sources === 'none' ? new Map() : planFootnotes(note, facts, sources),
    created: '2026-11-25T08:00:00.000Z',
    modified: '2026-11-25T08:00:00.000Z',
  });
}
