import type { Template } from '../../../core/templates/template.ts';
import { writeTemplate } from '../../../core/templates/write-template.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { change } from '../dossier/rows.ts';
import { write } from '../dossier/write.ts';

/** Makes a text the dossier's own template of this id, in place of one that is there. */
export function putOwnTemplate(dossier: Dossier, id: string, text: string, at: string): void {
  write(dossier, () => {
    change(dossier.db, 'INSERT OR REPLACE INTO templates (id, text, added) VALUES (?, ?, ?)', id, text, at);
  });
}

export function removeOwnTemplate(dossier: Dossier, id: string): void {
  write(dossier, () => {
    change(dossier.db, 'DELETE FROM templates WHERE id = ?', id);
  });
}

/**
 * Keeps a template as a note was made from it, so that the note has it on the day its folder is gone. Within the
 * transaction that makes the note.
 */
export function keepTemplate({ db }: Dossier, template: Template, at: string): void {
  change(
    db,
    'INSERT OR REPLACE INTO kept_templates (id, version, text, added) VALUES (?, ?, ?, ?)',
    template.id,
    template.version,
    writeTemplate(template),
    at,
  );
}
