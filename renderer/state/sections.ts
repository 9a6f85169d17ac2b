import { fitConditions } from '../../core/templates/fit-conditions.ts';
import { repeatSection } from '../../core/templates/repeat-section.ts';
import { isSectionWanted } from '../../core/templates/start-section.ts';
import type { Template } from '../../core/templates/template.ts';
import type { LibraryControl } from './library.ts';
import type { OpenNoteControl } from './open-note.ts';

export interface SectionsControl {
  /** Lets sections come and go with their fields; asked when the open note may have changed. */
  readonly check: () => void;
  /** Adds another of a repeatable section of the open note; its id, null when there is none to follow. */
  readonly repeat: (section: string) => string | null;
}

export function createSections(page: OpenNoteControl, library: LibraryControl): SectionsControl {
  let known: { readonly note: string; readonly template: string; readonly wanted: ReadonlySet<string> } | null = null;

  /** The head of the open note as it stands, and its template. */
  const readOpen = () => {
    const now = page.store.read();
    if (now.phase !== 'open' || now.clash) return null;
    const { id, template: of } = now.opened.note;
    const template = library.store.read().templates?.find((one) => one.id === of) ?? null;
    return template && { id, template, fields: now.head.fields };
  };

  return {
    check() {
      const open = readOpen();
      if (!open) return;
      const { id, template, fields } = open;
      const wanted = new Set(
        template.sections.filter((one) => one.when !== null && isSectionWanted(one, fields)).map((one) => one.id),
      );
      const before = known;
      known = { note: id, template: template.id, wanted };
      if (before?.note !== id || before.template !== template.id) return;
      const changed = new Set(conditional(template).filter((one) => wanted.has(one) !== before.wanted.has(one)));
      if (changed.size > 0) page.followFields((note) => fitConditions(note, template, changed));
    },
    repeat(section) {
      const template = readOpen()?.template;
      const base = template?.sections.find(({ id }) => id === section);
      const note = page.read();
      const added = template && base && note ? repeatSection(note, template, base) : null;
      return added && page.retemplate(() => added.note) ? added.id : null;
    },
  };
}

function conditional({ sections }: Template): readonly string[] {
  return sections.filter(({ when }) => when !== null).map(({ id }) => id);
}
