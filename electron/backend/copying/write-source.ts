import type { Dossier } from '../dossier/dossier.ts';
import { change } from '../dossier/rows.ts';
import type { BroughtSource } from '../library/undo-changes.ts';
import { appendPassages, recordSource } from '../sources/record-source.ts';
import type { PlacedSource } from './place-sources.ts';

/** Writes what a placed source needs, inside write(); returns what undoing the change has to take away. */
export function writePlacedSource(dossier: Dossier, { id, write }: PlacedSource, at: string): readonly BroughtSource[] {
  switch (write.do) {
    case 'nothing':
      return [];
    case 'add': {
      recordSource(dossier, write.source, { at });
      if (write.withdrawn !== null) {
        const set = 'UPDATE sources SET withdrawn = ?, withdrawn_reason = ? WHERE id = ?';
        change(dossier.db, set, at, write.withdrawn, id);
      }
      return [{ source: id, passagesBefore: 0 }];
    }
    case 'append':
      return [{ source: id, passagesBefore: appendPassages(dossier, id, write.passages) }];
  }
}
