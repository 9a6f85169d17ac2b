import process from 'node:process';
import { planFootnotes } from '../../../core/citations/plan-footnotes.ts';
import { exportDocx } from '../../../core/word/export-docx.ts';
import { toPrintModel } from '../../../core/word/to-print-model.ts';
import { DEFAULT_SETUP } from '../../../core/word/word-setup.ts';
import { startRasterising } from '../../../electron/backend/exports/rasterise.ts';
import { exampleNote, readBuiltIns, readStarter } from '../../data/example-note.ts';
import { median, round, timed } from '../statistics.ts';
import { longPaper } from './long-paper.ts';
import { PICTURES } from './pictures.ts';

/**
 * `node run.ts <times|short> ours|bare <rounds>`: makes a Word file again and again in this process and prints what that
 * took: the first time, the median of the others by the clock and by the processor (of this thread: a busy machine says
 * little about the clock), and the most memory it had.
 */
const [size = '1', who = 'ours', rounds = '5'] = process.argv.slice(2);

const starter = readStarter();
const facts = new Map(starter.facts.map((fact) => [fact.id, fact]));
const sources = new Map(starter.sources.map((source) => [source.id, source]));
const note = size === 'short' ? shortNote() : longPaper(starter.facts, Number(size));
const rasterise = await startRasterising();
const readImage = (image: string) => PICTURES.get(image) ?? null;
const at = '2026-11-25T08:00:00.000Z';
/** Loaded and printed only where it is measured, or its memory would be counted as ours. */
const bare = who === 'bare' ? await openBare() : null;

let bytes = 0;
const make = async () => {
  const file =
    bare !== null
      ? await bare()
      : exportDocx({
          note,
          setup: DEFAULT_SETUP,
          footnotes: planFootnotes(note, facts, sources),
          rasterise,
          readImage,
          created: at,
          modified: at,
        });
  bytes = file.length;
};
const coldMs = await timed(make);
const warmMs: number[] = [];
const warmCpuMs: number[] = [];
for (let turn = 0; turn < Number(rounds); turn += 1) {
  const before = process.threadCpuUsage();
  warmMs.push(await timed(make));
  const { user, system } = process.threadCpuUsage(before);
  warmCpuMs.push((user + system) / 1_000);
}
const { maxRSS } = process.resourceUsage();
const report = {
  coldMs: round(coldMs),
  warmMs: round(median(warmMs)),
  warmCpuMs: round(median(warmCpuMs)),
  maxRssMb: Math.round(maxRSS / 1_024),
  bytes,
};
process.stdout.write(`${JSON.stringify(report)}\n`);

async function openBare() {
  const { bareDocx } = await import('./bare-docx.ts');
  const print = toPrintModel(note, DEFAULT_SETUP, planFootnotes(note, facts, sources), rasterise, readImage);
  return () => bareDocx(print);
}

/** Two pages. */
function shortNote() {
  const template = readBuiltIns().find(({ id }) => id === 'ministerial-brief');
  if (!template) throw new Error('the template is gone');
  return exampleNote(template, starter);
}
