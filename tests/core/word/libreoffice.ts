import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Note } from '../../../core/note/note.ts';
import { withoutComments } from '../../../core/note/without-comments.ts';

const run = promisify(execFile);

/** Whether LibreOffice and poppler's pdftotext are on the path. */
export function canRender(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** What LibreOffice saves: its own format as one XML file, Word's, PDF, PDF that says how it is built (PDF/UA). */
const FILTERS = {
  fodt: 'fodt',
  docx: 'docx:MS Word 2007 XML',
  pdf: 'pdf',
  tagged: 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}',
} as const;

/** Files LibreOffice is given at once: it takes longer for each the more it has had. */
const LOT = 25;
/** One it lays out for ever must not hold the others: a lot it does not end is given to it file by file. */
const LOT_MS = 180_000;
const FILE_MS = 60_000;

/**
 * Word files as LibreOffice opens them and saves them as something else, in the order given; null for one it does not
 * open, or does not end with in a minute. It runs with a profile of its own, so that nobody's settings or lock matter.
 */
export async function saveWithLibreOffice(
  files: readonly Uint8Array[],
  to: keyof typeof FILTERS,
): Promise<readonly (Uint8Array | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.docx`));
    await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const saved = join(folder, 'saved');
    const env = { ...process.env, ...(await withLiberationOnly(folder)) };
    const save = (lot: readonly string[], limitMs: number) =>
      runOffice([profile, '--headless', '--convert-to', FILTERS[to], '--outdir', saved, ...lot], env, limitMs);
    for (let at = 0; at < paths.length; at += LOT) {
      const lot = paths.slice(at, at + LOT);
      if (!(await save(lot, LOT_MS))) for (const path of lot) await save([path], FILE_MS);
    }
    const ending = FILTERS[to].split(':', 1)[0] ?? '';
    const read = (index: number) => readFile(join(saved, `${index}.${ending}`)).catch(() => null);
    return await Promise.all(files.map(async (_, index) => read(index)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether it ended by itself. `soffice` starts a program of its own, so both are a group, and ended as one. */
async function runOffice(args: readonly string[], env: NodeJS.ProcessEnv, limitMs: number): Promise<boolean> {
  const office = spawn('soffice', args, { env, stdio: 'ignore', detached: true });
  const limit = setTimeout(() => office.pid && process.kill(-office.pid, 'SIGKILL'), limitMs);
  const [code] = (await once(office, 'exit')) as [number | null];
  clearTimeout(limit);
  return code === 0;
}

/**
 * The Liberation fonts alone, where they are installed: pages are the same on every machine. LibreOffice 7.4 lays out some
 * rare paragraphs with a footnote for ever, where it takes letters from fonts of other heights.
 */
async function withLiberationOnly(folder: string): Promise<Record<string, string>> {
  const { stdout } = await run('fc-list', ['Liberation Sans:style=Regular', 'file']).catch(() => ({ stdout: '' }));
  const [font] = stdout.split(':', 1);
  if (!font) return {};
  const file = join(folder, 'fonts.conf');
  const cache = join(folder, 'fonts');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${dirname(font)}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

/** The text of each page as LibreOffice sets it, in reading order, all white space a space. */
export async function renderPages(docx: Uint8Array): Promise<readonly string[]> {
  const [pdf] = await saveWithLibreOffice([docx], 'pdf');
  if (!pdf) throw new Error('LibreOffice did not open the file');
  const text = await pdfTo('pdftotext', pdf, ['-layout', '-enc', 'UTF-8']);
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' ').trim());
}

/** What one of poppler's tools says of a PDF on its standard output. */
export async function pdfTo(tool: 'pdftotext' | 'pdfinfo', pdf: Uint8Array, more: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'note.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run(tool, [...more, file, ...(tool === 'pdftotext' ? ['-'] : [])], { maxBuffer: 1e8 });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** LibreOffice 7.4 loses footnotes, or gives them the words of others, where a comment goes over one and its paragraph. */
export function commentedOrNoted(note: Note): Note {
  return /"type":"(?:footnote|fact-link)"/.test(JSON.stringify(note.body)) ? withoutComments(note) : note;
}
