import type { Note } from '../../core/note/note.ts';
import { t } from '../language/t.ts';
import type { Desk } from '../state/desk.ts';

/** Changes the open note as one step of undo. False where it cannot be written in now, which `refused` is told with. */
export function changeNote({ page, notify }: Desk, change: (note: Note) => Note, refused: string): boolean {
  const done = page.retemplate(change);
  if (!done) notify({ title: refused, text: t('The note cannot be written in now.'), trouble: true });
  return done;
}
