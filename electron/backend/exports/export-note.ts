import type { ExportFormat } from '../../../core/contract/export-methods.ts';
import type { OpenNote } from '../../../core/contract/open-note.ts';
import { moveToAnnex } from '../../../core/note/move-to-annex.ts';
import { listFactLinks } from '../../../core/note/note-fact-links.ts';
import type { NotePages } from '../../../core/note/note-pages.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';
import { type CitationStyleId, citationStyle, DEFAULT_STYLE } from '../../../core/shared/citation-style.ts';
import type { HtmlSheet } from '../../../core/shared/html-node.ts';
import { hasEvidence, type SourceMode } from '../../../core/shared/source-mode.ts';
import type { StyleMap, Template } from '../../../core/templates/template.ts';
import type { Mould } from '../../../core/word/mould/mould.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { readTogether } from '../dossier/connection.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { oneRow, textOf } from '../dossier/rows.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { FinishedFile, Host } from '../host.ts';
import { readNoteImages } from '../images/image-store.ts';
import { settleByFacts } from '../notes/fact-marks.ts';
import { readCitedPassages, readSourceReference } from '../sources/read-sources.ts';
import type { ExportJob } from './export-job.ts';
import type { ExportWorker } from './export-worker.ts';
import { fileNameFor } from './file-name.ts';
import { makePdf } from './make-pdf.ts';
import { type FindDossier, nextTurn, openAgain, openInTurns } from './open-in-turns.ts';
import { readCitationFiles } from './read-citation-files.ts';

export interface ExportRequest {
  readonly note: string;
  readonly format: ExportFormat;
  /** Null: as the note's template has them. */
  readonly sources: SourceMode | null;
  /** Absent: our own way. */
  readonly style?: CitationStyleId;
  /** Whether a list of sources stands at the end; absent: where the text names sources by author and year. */
  readonly list?: boolean;
  readonly withNote?: boolean;
  /** Whether comments are in the file; Word only, without a mould. Absent: they are not. */
  readonly comments?: boolean;
  /** As it was read; Word only. */
  readonly mould?: Mould;
  readonly styles?: StyleMap;
}

/** What exports need besides the dossier. */
export interface ExportSetup {
  readonly worker: ExportWorker;
  /** Those a note's own may be among; without it the note prints on the usual page. */
  readonly templates: readonly Template[];
  readonly templatesFolder: string;
  readonly host: Pick<Host, 'printPdf'>;
}

const TYPES: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** A note as a finished file, with a name made from its title. Throws Refused: not found, export failed. */
export async function exportNote(find: FindDossier, setup: ExportSetup, request: ExportRequest): Promise<FinishedFile> {
  const job = await collectInTurns(find, setup, request);
  const made = await setup.worker.make(job);
  return {
    name: fileNameFor(job.note.title, request.format),
    type: TYPES[request.format],
    bytes: request.format === 'pdf' ? await makePdf(setup.host, made, job.modified) : made,
  };
}

export interface PackRequest extends Omit<ExportRequest, 'note' | 'withNote' | 'comments'> {
  readonly title: string;
  readonly notes: readonly string[];
}

/** Several notes as one file with a cover that lists them. Throws Refused: not found, export failed, unavailable. */
export async function exportPack(find: FindDossier, setup: ExportSetup, request: PackRequest): Promise<FinishedFile> {
  const { title, notes: ids, format, mould: _, ...rest } = request;
  const opened = await openInTurns(find, ids);
  const dossier = find();
  const notes = readTogether(dossier.db, () =>
    ids.map((id) => collectJob(dossier, setup, { ...rest, note: id, format }, opened)),
  );
  const mould = request.mould && format === 'docx' ? { mould: request.mould } : {};
  const made = await setup.worker.make({ format, title, notes, ...mould });
  const modified =
    notes
      .map((note) => note.modified)
      .sort()
      .at(-1) ?? '';
  return {
    name: fileNameFor(title, format),
    type: TYPES[format],
    bytes: format === 'pdf' ? await makePdf(setup.host, made, modified) : made,
  };
}

/** A note for a page to print, sources as its template has them. Throws Refused: not found, export failed. */
export async function printNote(find: FindDossier, setup: ExportSetup, id: string): Promise<HtmlSheet> {
  const job = await collectAsTemplate(find, setup, id);
  const sheet = await setup.worker.make({ ...job, format: 'sheet' });
  // The worker wrote it as JSON.
  return JSON.parse(new TextDecoder().decode(sheet)) as HtmlSheet;
}

/**
 * The pages of a note's Word file, sources as its template has them, with the blocks `moved` in an annex. Throws Refused:
 * not found, export failed.
 */
export async function measureNote(
  find: FindDossier,
  setup: ExportSetup,
  { note: id, moved }: { readonly note: string; readonly moved: readonly number[] },
): Promise<NotePages> {
  const job = await collectAsTemplate(find, setup, id);
  const note = { ...job.note, body: moveToAnnex(job.note, new Set(moved)) };
  const pages = await setup.worker.make({ ...job, note, format: 'pages' });
  // The worker wrote it as JSON.
  return JSON.parse(new TextDecoder().decode(pages)) as NotePages;
}

function collectAsTemplate(find: FindDossier, setup: ExportSetup, id: string): Promise<ExportJob> {
  return collectInTurns(find, setup, { note: id, format: 'html', sources: null });
}

/** In three turns of the thread: the note, what goes with it, and handing both over. */
async function collectInTurns(find: FindDossier, setup: ExportSetup, request: ExportRequest): Promise<ExportJob> {
  const opened = await openInTurns(find, [request.note]);
  const dossier = find();
  const job = readTogether(dossier.db, () => collectJob(dossier, setup, request, opened));
  await nextTurn();
  return job;
}

function collectJob(
  dossier: Dossier,
  { templates, templatesFolder }: ExportSetup,
  { note: id, format, style = DEFAULT_STYLE, withNote = true, ...request }: ExportRequest,
  opened: ReadonlyMap<string, OpenNote>,
): ExportJob {
  const { note: stored, updated } = openAgain(dossier, opened, id);
  const remarked = request.comments === true && format === 'docx' && !request.mould;
  const unsettled = remarked ? stored : withoutComments(stored);
  const linked = readFacts(
    dossier,
    listFactLinks(unsettled).map(({ fact }) => fact),
  );
  const note = settleByFacts(unsettled, linked, templates);
  const template = templates.find((one) => one.id === note.template);
  const sources = request.sources ?? template?.sources ?? 'footnotes';
  const list = request.list ?? (sources === 'inline' && citationStyle(style).kind === 'author-date');
  const facts = sources === 'none' && !list ? [] : [...linked.values()];
  const cited = new Set(facts.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const setup = template ?? DEFAULT_SETUP;
  const created = oneRow(dossier.db, 'SELECT created FROM notes WHERE id = ?', id);
  return {
    format,
    note,
    setup: request.styles ? { ...setup, styles: { ...setup.styles, ...request.styles } } : setup,
    mode: sources,
    style: readCitationFiles(templatesFolder, style),
    list,
    facts,
    passages: hasEvidence(sources) ? readCitedPassages(dossier, facts) : [],
    sources: [...cited].flatMap((source) => readSourceReference(dossier, source) ?? []),
    images: readNoteImages(dossier, note),
    created: created ? textOf(created, 'created') : updated,
    modified: updated,
    withNote,
    ...(request.mould && format === 'docx' ? { mould: request.mould } : {}),
  };
}
