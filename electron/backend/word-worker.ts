import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { planFootnotes } from '../../core/citations/plan-footnotes.ts';
import { noteToMarkdown } from '../../core/markdown/note-to-markdown.ts';
import { exportDocx } from '../../core/word/export-docx.ts';
import type { ExportAnswer, ExportJob, ExportRequest } from './exports/export-job.ts';

/** The thread that makes Word and Markdown files, so that the one that answers pages never waits for it. */

parentPort?.on('message', (request: ExportRequest) => {
  makeFile(request.job)
    .then((bytes) => answer({ id: request.id, bytes }))
    .catch((error: unknown) => answer({ id: request.id, fault: nameFault(error) }));
});

async function makeFile(job: ExportJob): Promise<Uint8Array> {
  const { format, note, setup, facts, sources, created, modified, withNote } = job;
  const footnotes = planFootnotes(
    note,
    new Map(facts.map((fact) => [fact.id, fact])),
    new Map(sources.map((source) => [source.id, source])),
  );
  if (format === 'docx')
    return exportDocx({ note, setup, footnotes, created, modified, ...(withNote ? { carry: digest } : {}) });
  return new TextEncoder().encode(noteToMarkdown(note, { fields: setup.fields, footnotes }));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Kind and place; the message may quote the note. */
function nameFault(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 4)].join('\n');
}

function answer(message: ExportAnswer): void {
  parentPort?.postMessage(message);
}
