import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readStarter } from '../../data/example-note.ts';
import { accepted } from '../../dossiers/desk-backend.ts';
import { withBenchBackend } from '../bench-backend.ts';
import { median, round } from '../statistics.ts';
import { longPaper } from './long-paper.ts';
import { buildExporters } from './other-exporters.ts';
import { PICTURES } from './pictures.ts';
import { toBlockNote } from './to-block-note.ts';

const ROUNDS = 5;
const DESK = fileURLToPath(new URL('../../../dist/node/desk.js', import.meta.url));

/** A folder with html-to-docx and @blocknote/xl-docx-exporter installed (docs/performance.md); without it they are left out. */
const EXPORTERS = process.env.WORD_EXPORTERS;

interface Made {
  readonly coldMs: number;
  readonly warmMs: number;
  readonly warmCpuMs: number;
  readonly maxRssMb: number;
  readonly bytes: number;
}

/**
 * A Word file of 26,000 words, beside others that make one: the command line beside pandoc (of the same note's Markdown),
 * each a process of its own, in turns; in one process beside the bare library; 16 times as long; a note of two pages; and how
 * long the thread that answers pages is held. Needs `npm run build`.
 */
export async function benchLongWord() {
  const once = inProcess('1', 'ours');
  const bare = inProcess('1', 'bare');
  const much = inProcess('16', 'ours', 3);
  const muchBare = inProcess('16', 'bare', 3);
  const short = inProcess('short', 'ours', 21);
  return {
    ...(await wholeProcess()),
    warm: { limit: 1.2, ratio: round(once.warmCpuMs / bare.warmCpuMs), ours: once, bare },
    sixteen: {
      limit: 12,
      limitMb: 400,
      ratio: round(much.warmCpuMs / once.warmCpuMs),
      ours: much,
      bare: muchBare,
    },
    twoPages: { limitMs: 60, ...short },
  };
}

function inProcess(size: string, who: string, rounds = ROUNDS): Made {
  const script = fileURLToPath(new URL('./run.ts', import.meta.url));
  const said = execFileSync(process.execPath, [script, size, who, String(rounds)], { encoding: 'utf8' });
  return JSON.parse(said) as Made;
}

function wholeProcess() {
  return withBenchBackend(async (backend, folder) => {
    const path = join(folder, 'long.dossier');
    const { dossier } = accepted(await backend.dossiers.create({ path, starter: true }));
    const begun = accepted(
      await backend.notes.create({ dossier, template: 'blank', title: 'A long paper', fields: {}, fill: false }),
    );
    const { id } = begun.note;
    for (const { bytes } of PICTURES.values()) accepted(await backend.images.add({ dossier, bytes }));
    const { body } = longPaper(readStarter().facts, 1);
    accepted(await backend.notes.save({ dossier, note: { ...begun.note, body }, version: begun.version }));
    const request = { dossier, note: id, sources: 'footnotes' } as const;
    const markdown = accepted(await backend.exports.note({ ...request, format: 'md' }));
    if (markdown.kind !== 'download') throw new Error('expected a download');
    const source = join(folder, 'note.md');
    writeFileSync(source, markdown.bytes);
    const html = accepted(await backend.exports.note({ ...request, format: 'html' }));
    if (html.kind !== 'download') throw new Error('expected a download');
    writeFileSync(join(folder, 'note.html'), html.bytes);
    writeFileSync(join(folder, 'note.json'), JSON.stringify(toBlockNote({ ...begun.note, body }, PICTURES)));
    const held = await holdOf(() => backend.exports.note({ ...request, format: 'docx' }));
    const words = accepted(await backend.notes.list({ dossier })).find((one) => one.id === id)?.words;
    accepted(await backend.dossiers.close({ dossier }));

    const others = EXPORTERS === undefined ? null : await buildExporters(EXPORTERS);
    const other = join(folder, 'other.docx');
    const desk = [DESK, 'export', path, id, '--to', 'docx', '--out', join(folder, 'a.docx')];
    // The first start keeps what it compiled for the others.
    run(process.execPath, desk);
    const programs: Readonly<Record<string, () => number>> = {
      ours: () => run(process.execPath, desk),
      bareNode: () => run(process.execPath, ['-e', '0']),
      pandoc: () => run('pandoc', [source, '-f', 'gfm+footnotes', '-o', other]),
      ...(others && {
        htmlToDocx: () => run(process.execPath, [others['html-to-docx'], join(folder, 'note.html'), other]),
        blockNote: () => run(process.execPath, [others['block-note'], join(folder, 'note.json'), other]),
      }),
    };
    const taken = new Map(Object.keys(programs).map((name) => [name, [] as number[]]));
    for (let turn = 0; turn < ROUNDS; turn += 1)
      for (const [name, start] of Object.entries(programs)) taken.get(name)?.push(start());
    const cpuMs = Object.fromEntries([...taken].map(([name, times]) => [name, round(median(times))]));
    const beside = (name: string) => {
      const other = cpuMs[name];
      return other === undefined ? 'not measured' : round((cpuMs.ours ?? Number.NaN) / other);
    };
    return {
      words,
      process: {
        cpuMs,
        pandoc: { limit: 0.6, ratio: beside('pandoc') },
        htmlToDocx: { limit: 0.5, ratio: beside('htmlToDocx') },
        blockNote: { limit: 0.8, ratio: beside('blockNote') },
      },
      held: { limitMs: 20, ...held },
    };
  });
}

/** The longest the thread was kept from anything else, and all it worked for it: medians of a few times. */
async function holdOf(work: () => Promise<unknown>) {
  await work();
  const longest: number[] = [];
  const worked: number[] = [];
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    const before = process.threadCpuUsage();
    delay.enable();
    await work();
    delay.disable();
    const { user, system } = process.threadCpuUsage(before);
    worked.push((user + system) / 1_000);
    longest.push(delay.max / 1e6);
  }
  return { longestMs: round(median(longest)), cpuMs: round(median(worked)) };
}

/** Milliseconds of the processor a process took, as the shell that started it counts them. */
function run(program: string, args: readonly string[]): number {
  const said = execFileSync('sh', ['-c', '"$@" >/dev/null; times', 'sh', program, ...args], { encoding: 'utf8' });
  const spent = said.trim().split('\n').at(-1) ?? '';
  return [...spent.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1_000,
    0,
  );
}
