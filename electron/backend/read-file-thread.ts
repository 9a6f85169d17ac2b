import { parentPort } from 'node:worker_threads';
import type { NoteFile } from '../../core/contract/note-file.ts';
import type { Extraction, ExtractionInput } from '../../core/extraction/extraction.ts';
import { issuedDay } from '../../core/facts/issued-day.ts';
import type { Note } from '../../core/note/note.ts';
import { listImages } from '../../core/note/note-images.ts';
import { listNewImages } from '../../core/round-trip/note-change.ts';

import { readArticle } from './reading/read-article.ts';
import type {
  ProcessMessage,
  ProcessReply,
  ProcessRequest,
  ReadJob,
  ReadNote,
  ReadResult,
} from './reading/read-job.ts';
import { shutDoors } from './reading/shut-doors.ts';
import { Unreadable } from './reading/unreadable.ts';

/** The thread of read-file-process.ts in which one file is read, or one article searched for facts. */

shutDoors();
// Libraries leave promises behind that nobody waits for; whether the file was read is told by the one that is.
process.on('unhandledRejection', () => undefined);
parentPort?.once('message', (request: ProcessRequest) => {
  work(request).then(tell, (error: unknown) => tell(explain(error)));
});

async function work(request: ProcessRequest): Promise<ProcessMessage> {
  if (request.do === 'extract') {
    tell({ progress: { stage: 'finding-facts', done: 0, of: null } });
    return { extraction: await findFacts(request.input) };
  }
  if (request.do === 'read-note') {
    return { note: await readAndCompare(request.file, request.limits.textBytes) };
  }
  if (request.do === 'read-mould') {
    const { readMould } = await import('./reading/mould/read-mould.ts');
    return { mould: readMould(request.file.name, request.file.bytes) };
  }
  if (request.do === 'read-template') {
    const { readTemplateFile } = await import('./reading/template/read-template-file.ts');
    return { template: readTemplateFile(request.file, request.limits.textBytes) };
  }
  return { result: await readAndExtract(request.job, request.limits.textBytes) };
}

async function readAndCompare(file: NoteFile, textBytes: number): Promise<ReadNote> {
  const { readNoteFile } = await import('./reading/note/read-note-file.ts');
  const read = await readNoteFile(file, textBytes);
  if (!read.carried) return { read, found: null };
  const { findChanges } = await import('../../core/round-trip/find-changes.ts');
  const standing = askFor(read.carried.note);
  const onProgress = (done: number, of: number) => tell({ progress: { stage: 'comparing', done, of } });
  const found = findChanges(read.carried, read, await standing, onProgress);
  // Of the others, as charts, only the paper has need.
  const wanted = new Set([...listImages(read.carried.note), ...listNewImages(found.changes)]);
  return { read: { ...read, images: read.images.filter(({ image }) => wanted.has(image)) }, found };
}

/** How a note stands in the dossier. */
function askFor(carried: Note): Promise<Note> {
  return new Promise((resolve) => {
    parentPort?.once('message', ({ standing }: ProcessReply) => resolve(standing));
    tell({ asks: carried });
  });
}

async function readAndExtract({ article, known, published }: ReadJob, textBytes: number): Promise<ReadResult> {
  const read = await readArticle(article, { textBytes, onProgress: (progress) => tell({ progress }) });
  tell({ progress: { stage: 'finding-facts', done: 0, of: null } });
  const extraction = await findFacts({
    article: read.article,
    language: read.language,
    published: published ?? issuedDay(read.csl),
    known,
  });
  return { read, extraction };
}

/** Rules and gazetteer take longer to load than the readers; a file that is refused does without. */
async function findFacts(input: ExtractionInput): Promise<Extraction> {
  return (await import('../../core/extraction/extract.ts')).extract(input);
}

function explain(error: unknown): ProcessMessage {
  if (error instanceof Unreadable) return { fault: error.fault };
  if (!(error instanceof Error)) return { crash: typeof error };
  // Kind and place; the message may quote the article.
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { crash: [error.name, ...frames.slice(0, 4)].join('\n') };
}

function tell(message: ProcessMessage): void {
  parentPort?.postMessage(message);
}
