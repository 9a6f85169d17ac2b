import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accepted } from '../dossiers/desk-backend.ts';
import { withBenchBackend } from './bench-backend.ts';
import { median, round, timed } from './statistics.ts';

/** A backend that has been running has exported before; a process of pandoc's never has. */
const WARM_UP = 5;
const ROUNDS = 21;

/**
 * Word export in the running backend, beside a pandoc process making a .docx of the same text (the note's own Markdown
 * export), in turns. The note is the starter dossier's example: 447 words, a table and 38 footnotes, two full pages and a
 * few lines; then 10 times its text, to see how the cost grows. Limit for the first: at most 0.3 of pandoc's time.
 */
export async function benchExport() {
  return { limit: 0.3, ...(await exportTimes(1)), tenTimesTheText: await exportTimes(10) };
}

function exportTimes(times: number) {
  return withBenchBackend(async (backend, folder) => {
    const made = accepted(await backend.dossiers.create({ path: join(folder, 'export.dossier'), starter: true }));
    const { dossier } = made;
    const example = accepted(await backend.notes.list({ dossier }))[0];
    if (!example) throw new Error('the starter dossier has no note');
    const opened = accepted(await backend.notes.open({ dossier, note: example.id }));
    const body = Array.from({ length: times }, () => opened.note.body).flat();
    accepted(await backend.notes.save({ dossier, note: { ...opened.note, body }, version: opened.version }));

    const request = { dossier, note: example.id, sources: 'footnotes' } as const;
    const markdown = accepted(await backend.exports.note({ ...request, format: 'md' }));
    if (markdown.kind !== 'download') throw new Error('expected a download');
    const source = join(folder, 'note.md');
    writeFileSync(source, markdown.bytes);
    const ours = async () => accepted(await backend.exports.note({ ...request, format: 'docx' }));
    const pandoc = () => execFileSync('pandoc', [source, '-f', 'gfm+footnotes', '-o', join(folder, 'pandoc.docx')]);

    const firstMs = await timed(ours);
    await timed(pandoc);
    for (let turn = 0; turn < WARM_UP; turn += 1) await ours();
    const oursMs: number[] = [];
    const pandocMs: number[] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      oursMs.push(await timed(ours));
      pandocMs.push(await timed(pandoc));
    }
    return {
      ratio: round(median(oursMs) / median(pandocMs)),
      oursMs: round(median(oursMs)),
      pandocMs: round(median(pandocMs)),
      firstMs: round(firstMs),
      words: accepted(await backend.notes.list({ dossier }))[0]?.words,
    };
  });
}
