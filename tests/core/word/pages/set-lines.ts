import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A line as LibreOffice set it, of the text between header, footer and footnotes. */
export interface SetLine {
  readonly text: string;
  /** From 1. */
  readonly page: number;
}

export interface SetNote {
  readonly pages: number;
  readonly lines: readonly SetLine[];
}

/** Sets Word files in one run of LibreOffice. `margin` is that of the paper, in points. */
export async function setNotes(
  files: readonly { readonly docx: Uint8Array; readonly margin: number }[],
): Promise<readonly SetNote[]> {
  const folder = await mkdtemp(join(tmpdir(), 'set-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, { docx }] of files.entries()) await writeFile(paths[index] ?? '', docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    const set: SetNote[] = [];
    for (const [index, { margin }] of files.entries()) {
      const { stdout } = await run('pdftotext', ['-bbox', join(folder, `${index}.pdf`), '-'], { maxBuffer: 2 ** 26 });
      const pages = stdout.split('<page ').slice(1);
      set.push({ pages: pages.length, lines: pages.flatMap((page, at) => readLines(page, margin, at + 1)) });
    }
    return set;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Word {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g;

function readLines(page: string, margin: number, number: number): readonly SetLine[] {
  const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
  const all = [...page.matchAll(WORD)].map(
    ([, x, top, bottom, text = '']): Word => ({ x: Number(x), top: Number(top), bottom: Number(bottom), text }),
  );
  // The page's number, of 9 point, is there always: footnotes are smaller, all text is larger.
  const band = Math.max(...all.filter(({ top }) => top > height - margin).map((word) => word.bottom - word.top));
  const words = all
    .filter(({ top, bottom }) => top > margin - 5 && bottom < height - margin + 6)
    .sort((one, other) => one.bottom - other.bottom || one.x - other.x);
  const lines: Word[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const before = last?.[0];
    if (last && before && word.bottom - before.bottom <= 4) last.push(word);
    else lines.push([word]);
  }
  return lines
    .filter((line) => Math.max(...line.map(({ top, bottom }) => bottom - top)) > band + 0.5)
    .map((line) => ({
      page: number,
      text: line
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(' '),
    }));
}
