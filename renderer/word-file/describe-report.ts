import type { NoteFileReport } from '../../core/contract/note-file.ts';
import { t } from '../language/t.ts';

/** What a file was, in a sentence. */
export function describeReport({ title, made, restored }: NoteFileReport): string {
  const name = title === '' ? t('Untitled note') : title;
  if (!restored) return t('“{name}” is a new note.', { name });
  return made
    ? t('“{name}” was in the file and is in this dossier now.', { name })
    : t('“{name}” has not changed since the file was made.', { name });
}
