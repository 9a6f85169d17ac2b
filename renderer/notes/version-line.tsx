import type { Note } from '../../core/note/note.ts';
import type { Template } from '../../core/templates/template.ts';

interface VersionLineProps {
  readonly note: Pick<Note, 'templateVersion'>;
  readonly template: Pick<Template, 'name' | 'version'> | null;
}

/** That the note's template was changed since the note was made; the note itself stays as it is. */
export function VersionLine({ note, template }: VersionLineProps) {
  const made = note.templateVersion ?? 1;
  if (!template || template.version <= made) return null;
  return (
    <p className="note-issued">
      Made from version {made} of “{template.name}”; there is a version {template.version} now. This note stays as it
      is.
    </p>
  );
}
