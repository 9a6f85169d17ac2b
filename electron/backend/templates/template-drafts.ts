import type { KeptDraft } from '../../../core/contract/template-methods.ts';
import type { TemplateDraft } from '../../../core/templates/template-draft.ts';
import { validateTemplateDraft } from '../../../core/templates/template-draft-schema.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allRows, change, textOf } from '../dossier/rows.ts';
import { readStored } from '../dossier/stored-json.ts';
import { write } from '../dossier/write.ts';

/** The last changed first; what does not pass its schema is left out. */
export function readTemplateDrafts({ db }: Dossier): readonly KeptDraft[] {
  return allRows(db, 'SELECT id, at, content FROM template_drafts ORDER BY at DESC, id').flatMap((row) => {
    const draft = readStored(textOf(row, 'content'), validateTemplateDraft);
    return draft.ok ? [{ id: textOf(row, 'id'), at: textOf(row, 'at'), draft: draft.value }] : [];
  });
}

export function keepTemplateDraft(dossier: Dossier, id: string, draft: TemplateDraft, at: string): void {
  write(dossier, () => {
    const sql = 'INSERT OR REPLACE INTO template_drafts (id, at, content) VALUES (?, ?, ?)';
    change(dossier.db, sql, id, at, JSON.stringify(draft));
  });
}

export function dropTemplateDraft(dossier: Dossier, id: string): void {
  write(dossier, () => {
    change(dossier.db, 'DELETE FROM template_drafts WHERE id = ?', id);
  });
}
