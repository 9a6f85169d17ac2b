import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { citeNote } from '../../core/citations/cite-note.ts';
import { exportHtml, paperSheet } from '../../core/html/export-html.ts';
import { noteToMarkdown } from '../../core/markdown/note-to-markdown.ts';
import { exportDocx } from '../../core/word/export-docx.ts';
import { toPrintModel } from '../../core/word/to-print-model.ts';
import type { ExportAnswer, ExportJob, ExportRequest } from './exports/export-job.ts';
import { startRasterising } from './exports/rasterise.ts';

/** The thread that makes files of notes, so that the one that answers pages never waits for it. */

parentPort?.on('message', (request: ExportRequest) => {
  makeFile(request.job)
    .then((bytes) => answer({ id: request.id, bytes }))
    .catch((error: unknown) => answer({ id: request.id, fault: nameFault(error) }));
});

async function makeFile(job: ExportJob): Promise<Uint8Array> {
  const { format, note, setup, mode, style, list, created, modified, withNote } = job;
  const facts = new Map(job.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(job.sources.map((source) => [source.id, source]));
  const citing = { mode, files: style, list };
  const { shown, footnotes } = citeNote(note, citing, { facts, sources, passages: new Map(job.passages) });
  if (format === 'md') return encode(noteToMarkdown(shown, { fields: setup.fields, footnotes }));
  const rasterise = note.body.some(({ type }) => type === 'chart') ? await startRasterising() : null;
  if (format === 'docx') {
    const carry = withNote ? { carry: digest } : {};
    return exportDocx({ note, shown, setup, footnotes, rasterise, created, modified, ...carry });
  }
  const print = toPrintModel(shown, setup, footnotes, rasterise);
  if (format === 'sheet') return encode(JSON.stringify(paperSheet(print, 'paper', base64)));
  return encode(exportHtml(print, { to: format === 'pdf' ? 'paper' : 'screen', encode: base64 }));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
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
