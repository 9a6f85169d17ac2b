import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Note } from '../../core/note/note.ts';
import { accepted, withBenchBackend } from './bench-backend.ts';
import { median, round, timed } from './statistics.ts';

const ROUNDS = 15;

/**
 * Word export of a two-page note in the running backend, beside a pandoc process making a .docx of the same text (the
 * note's own Markdown export), in turns. Limit: at most 0.3 of pandoc's time.
 */
export function benchExport() {
  return withBenchBackend(async (backend, folder) => {
    const made = accepted(await backend.dossiers.create({ path: join(folder, 'export.dossier'), starter: true }));
    const { dossier } = made;
    const example = accepted(await backend.notes.list({ dossier }))[0];
    if (!example) throw new Error('the starter dossier has no note');
    const opened = accepted(await backend.notes.open({ dossier, note: example.id }));
    const longer: Note = { ...opened.note, body: [...opened.note.body, ...opened.note.body] };
    accepted(await backend.notes.save({ dossier, note: longer, version: opened.version }));

    const request = { dossier, note: example.id, sources: 'footnotes' } as const;
    const markdown = accepted(await backend.exports.note({ ...request, format: 'md' }));
    if (markdown.kind !== 'download') throw new Error('expected a download');
    const source = join(folder, 'note.md');
    writeFileSync(source, markdown.bytes);
    const ours = async () => accepted(await backend.exports.note({ ...request, format: 'docx' }));
    const pandoc = () => execFileSync('pandoc', [source, '-f', 'gfm+footnotes', '-o', join(folder, 'pandoc.docx')]);

    const first = await timed(ours);
    await timed(pandoc);
    const oursMs: number[] = [];
    const pandocMs: number[] = [];
    for (let turn = 0; turn < ROUNDS; turn += 1) {
      oursMs.push(await timed(ours));
      pandocMs.push(await timed(pandoc));
    }
    return {
      limit: 0.3,
      ratio: round(median(oursMs) / median(pandocMs)),
      oursMs: round(median(oursMs)),
      pandocMs: round(median(pandocMs)),
      firstExportMs: round(first),
      words: accepted(await backend.notes.list({ dossier }))[0]?.words,
    };
  });
}
