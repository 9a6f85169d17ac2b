import type { ExportFormat } from '../../../core/contract/backend.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { hasEvidence, type SourceMode } from '../../../core/shared/source-mode.ts';
import type { Template } from '../../../core/templates/template.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf } from '../dossier/rows.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { FinishedFile } from '../host.ts';
import { openNote } from '../notes/read-notes.ts';
import { readCitedPassages, readSourceReference } from '../sources/read-sources.ts';
import type { ExportJob } from './export-job.ts';
import type { ExportWorker } from './export-worker.ts';
import { fileNameFor } from './file-name.ts';

export interface ExportRequest {
  readonly note: string;
  readonly format: ExportFormat;
  readonly sources: SourceMode;
  readonly withNote?: boolean;
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};

/**
 * A note as a finished file, with a name made from its title. `templates` are those the note's own may be among;
 * without it the note prints on the usual page. Throws Refused: not found, export failed.
 */
export async function exportNote(
  dossier: Dossier,
  worker: ExportWorker,
  templates: readonly Template[],
  request: ExportRequest,
): Promise<FinishedFile> {
  const job = readTogether(dossier.db, () => collectJob(dossier, templates, request));
  return {
    name: fileNameFor(job.note.title, request.format),
    type: TYPES[request.format],
    bytes: await worker.make(job),
  };
}

function collectJob(
  dossier: Dossier,
  templates: readonly Template[],
  { note: id, format, sources, withNote = true }: ExportRequest,
): ExportJob {
  const { note, updated } = openNote(dossier, id);
  const used = sources === 'none' ? [] : listFactLinks(note).map(({ fact }) => fact);
  const facts = [...readFacts(dossier, used).values()];
  const cited = new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const created = oneRow(dossier.db, 'SELECT created FROM notes WHERE id = ?', id);
  return {
    format,
    note,
    setup: templates.find((template) => template.id === note.template) ?? DEFAULT_SETUP,
    mode: sources,
    facts,
    passages: hasEvidence(sources) ? readCitedPassages(dossier, facts) : [],
    sources: [...cited].flatMap((source) => readSourceReference(dossier, source) ?? []),
    created: created ? textOf(created, 'created') : updated,
    modified: updated,
    withNote,
  };
}
