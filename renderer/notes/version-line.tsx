import type { Note } from '../../core/note/note.ts';
import type { Template } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';

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
      {t('Made from version {made} of “{template}”; there is a version {version} now. This note stays as it is.', {
        made,
        template: template.name,
        version: template.version,
      })}
    </p>
  );
}
