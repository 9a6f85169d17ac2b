import type { ExportFormat } from '../../../core/contract/backend.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import { type CitationStyleId, citationStyle, DEFAULT_STYLE } from '../../../core/shared/citation-style.ts';
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
import { readCitationFiles } from './read-citation-files.ts';

export interface ExportRequest {
  readonly note: string;
  readonly format: ExportFormat;
  readonly sources: SourceMode;
  /** Absent: our own way. */
  readonly style?: CitationStyleId;
  /** Whether a list of sources stands at the end; absent: where the text names sources by author and year. */
  readonly list?: boolean;
  readonly withNote?: boolean;
}

/** What exports need besides the dossier. */
export interface ExportSetup {
  readonly worker: ExportWorker;
  /** Those a note's own may be among; without it the note prints on the usual page. */
  readonly templates: readonly Template[];
  readonly templatesFolder: string;
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};

/** A note as a finished file, with a name made from its title. Throws Refused: not found, export failed. */
export async function exportNote(dossier: Dossier, setup: ExportSetup, request: ExportRequest): Promise<FinishedFile> {
  const job = readTogether(dossier.db, () => collectJob(dossier, setup, request));
  return {
    name: fileNameFor(job.note.title, request.format),
    type: TYPES[request.format],
    bytes: await setup.worker.make(job),
  };
}

function collectJob(
  dossier: Dossier,
  { templates, templatesFolder }: ExportSetup,
  { note: id, format, sources, style = DEFAULT_STYLE, withNote = true, ...request }: ExportRequest,
): ExportJob {
  const { note, updated } = openNote(dossier, id);
  const list = request.list ?? (sources === 'inline' && citationStyle(style).kind === 'author-date');
  const used = sources === 'none' && !list ? [] : listFactLinks(note).map(({ fact }) => fact);
  const facts = [...readFacts(dossier, used).values()];
  const cited = new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const created = oneRow(dossier.db, 'SELECT created FROM notes WHERE id = ?', id);
  return {
    format,
    note,
    setup: templates.find((template) => template.id === note.template) ?? DEFAULT_SETUP,
    mode: sources,
    style: readCitationFiles(templatesFolder, style),
    list,
    facts,
    passages: hasEvidence(sources) ? readCitedPassages(dossier, facts) : [],
    sources: [...cited].flatMap((source) => readSourceReference(dossier, source) ?? []),
    created: created ? textOf(created, 'created') : updated,
    modified: updated,
    withNote,
  };
}
