import type { FieldValue, Note } from '../note/note.ts';
import { readPartialDate } from '../shared/partial-date.ts';
import { blankField } from './blank-template.ts';
import { fillText } from './field-text.ts';
import { TEMPLATE_ID } from './schema-words.ts';
import type { Template, TemplateField } from './template.ts';

const MOST_FIELDS = 40;

/** The fields of a note, of its template where that has them and else by what they hold; without their values. */
export function fieldsFromNote(note: Note, base: Template | null): readonly TemplateField[] {
  const own = base?.fields ?? [];
  const others = Object.entries(note.fields)
    .filter(([id]) => TEMPLATE_ID.test(id) && !own.some((field) => field.id === id))
    .map(([id, value]) => bareField(id, value));
  return [...own, ...others].slice(0, MOST_FIELDS);
}

function bareField(id: string, value: FieldValue): TemplateField {
  const words = id.replaceAll('-', ' ');
  return {
    ...blankField(),
    id,
    label: words.charAt(0).toUpperCase() + words.slice(1, 60),
    type: typeof value !== 'string' ? 'list' : readPartialDate(value) === null ? 'text' : 'date',
  };
}

/** How the note asks for a decision and is signed; names and days become those of the fields that hold them. */
export function planFromBlocks(
  note: Note,
  base: Template | null,
  fields: readonly TemplateField[],
): Pick<Template, 'decision' | 'signOff'> {
  const decision = note.body.find((block) => block.type === 'decision');
  const signOff = note.body.find((block) => block.type === 'sign-off');
  const fieldWith = (words: string, type: TemplateField['type'] | null) =>
    words === ''
      ? null
      : (fields.find((field) => (type === null || field.type === type) && note.fields[field.id] === words)?.id ?? null);
  const known = base?.decision ?? null;
  return {
    decision: decision
      ? {
          layout: decision.layout,
          // What the author wrote before the recommendations is theirs; only the template's own words go on.
          lead:
            known && fillText(known.lead, base?.fields ?? [], note.fields, note.language) === decision.lead
              ? known.lead
              : '',
          verbs: known?.verbs ?? verbsOf(decision.items),
          decider: known?.decider ?? fieldWith(decision.decider, null),
          decideBy: known?.decideBy ?? fieldWith(decision.decideBy, 'date'),
        }
      : null,
    signOff: signOff
      ? signOff.rows.map(({ label, kind, name }) => ({
          label: label.trim() || 'Signature',
          kind,
          name: fieldWith(name, null),
        }))
      : [],
  };
}

function verbsOf(items: readonly { readonly verb: string; readonly responses: readonly string[] }[]) {
  const verbs = items.map(({ verb, responses }) => ({ verb: verb.trim().slice(0, 60) || 'note', responses }));
  return verbs.filter((one, index) => verbs.findIndex(({ verb }) => verb === one.verb) === index).slice(0, 20);
}
