import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

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

/**
 * The text of each page as LibreOffice sets it, in reading order, all white space a space. It runs with a profile of its
 * own, so that nobody's settings or lock matter.
 */
export async function renderPages(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'render-'));
  try {
    await writeFile(join(folder, 'note.docx'), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'note.docx')]);
    const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', join(folder, 'note.pdf'), '-']);
    return stdout
      .split('\f')
      .slice(0, -1)
      .map((page) => page.replace(/\s+/g, ' ').trim());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
