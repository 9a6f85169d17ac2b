import type { NoteFileReport } from '../../core/contract/note-file.ts';

/** What a file was, in a sentence. */
export function describeReport({ title, made, restored }: NoteFileReport): string {
  const name = title === '' ? 'Untitled note' : title;
  if (!restored) return `“${name}” is a new note.`;
  return made
    ? `“${name}” was in the file and is in this dossier now.`
    : `“${name}” is as it was when the file was made.`;
}
