import type { NoteEditorHandle } from '../editor/editor-types.ts';
import type { SoughtInNote } from '../state/view.ts';
import { focusIn } from './go-to-missing.ts';

/** Brings the keyboard to a match: into the bar that goes on from it, or where words are that this bar does not read. */
export function goToFound({ match: { place, nth }, query }: SoughtInNote, editor: NoteEditorHandle | null): void {
  if (place.kind === 'title') focusIn('.note-title');
  else if (place.field !== undefined) focusIn(`.note-field[data-field="${CSS.escape(place.field)}"]`);
  else if (place.block !== null && nth !== null) editor?.find({ query, block: place.block, nth });
  else if (place.block !== null) editor?.goTo(place.block);
}
