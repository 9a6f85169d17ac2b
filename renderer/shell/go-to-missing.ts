import type { MissingPlace } from '../../core/templates/checks/find-missing.ts';
import type { NoteEditorHandle } from '../editor/editor-types.ts';

/** Brings the keyboard where something is missing: into the title, a field of the head or the text. */
export function goToMissing(place: MissingPlace, editor: NoteEditorHandle | null): void {
  switch (place.at) {
    case 'title':
      focusIn('.note-title');
      break;
    case 'field':
      focusIn(`.note-field[data-field="${CSS.escape(place.field)}"]`);
      break;
    case 'block':
    case 'after':
      editor?.goTo(Math.max(place.block, 0));
  }
}

/** Puts the keyboard in the first control of what a selector names. */
export function focusIn(selector: string): void {
  const control = document.querySelector<HTMLElement>(`${selector} :is(input, textarea, button)`);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
