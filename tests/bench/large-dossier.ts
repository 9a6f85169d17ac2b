import type { Note } from '../../core/note/note.ts';
import { createDossier } from '../../electron/backend/dossier/create-dossier.ts';
import { importDossierData } from '../../electron/backend/dossier/import-data.ts';
import { makeManyFacts } from '../dossiers/make-facts.ts';

/** Makes a dossier with this many facts and notes; each note uses three of the facts. None of both: an empty one. */
export function createLargeDossier(path: string, facts: number, notes: number): void {
  const made = makeManyFacts(facts, 1);
  const data = {
    format: 1,
    sources: [made.source],
    facts: made.facts,
    notes: Array.from({ length: notes }, (_unused, index) => makeNote(index, made.facts)),
  };
  createDossier(path, {
    id: 'bench',
    fullText: true,
    fill: (dossier) => {
      const imported = importDossierData(dossier, data, {
        at: '2026-01-01T00:00:00.000Z',
        reason: 'made for the bench',
      });
      if (!imported.ok) throw new Error(imported.error);
    },
  });
}

function makeNote(index: number, facts: ReturnType<typeof makeManyFacts>['facts']): Note {
  const used = [0, 1, 2].flatMap((offset) => facts[(index * 3 + offset) % facts.length] ?? []);
  return {
    format: 1,
    id: `note-${index}`,
    template: 'information-brief',
    title: `Note number ${index}`,
    language: 'en-GB',
    marking: null,
    fields: { to: 'Minister' },
    body: used.map(({ id, claim, revision }) => ({
      type: 'paragraph',
      content: [
        { type: 'fact-link', fact: id, revision, shown: claim, content: [{ type: 'text', text: claim, marks: [] }] },
      ],
    })),
  };
}
