import type { Block, FieldValue, Heading, Note } from '../../note/note.ts';
import { blockFactLinks } from '../../note/note-fact-links.ts';
import { inlineText } from '../../note/note-text.ts';
import { type Said, say } from '../../shared/said.ts';
import { fillText } from '../field-text.ts';
import { isSectionWanted } from '../start-section.ts';
import type { Section, SectionBlock, Template, TemplateField } from '../template.ts';
import { findMissingDecisions } from './find-missing-decisions.ts';
import { isWritten } from './is-written.ts';
import { type SectionExtent, sectionExtents } from './section-extents.ts';

/** Something a template asks for and a note does not have. */
export interface Missing {
  /** The same while it is the same thing that is missing. */
  readonly id: string;
  readonly kind: MissingKind;
  /** What it is, as the note's author knows it: a field's label, a section's heading; null for the title. */
  readonly name: string | null;
  /** What is missing there, a short sentence without its full stop. */
  readonly words: Said;
  /** What the template says belongs there; may be empty. */
  readonly guidance: string;
  readonly place: MissingPlace;
}

/** `form`: it is there, and not as the template wants it. */
export type MissingKind = 'field' | 'section' | 'decision' | 'slot' | 'form';

/** `after`: a section that is not in the note; the index of the block it would follow, -1 for none. */
export type MissingPlace =
  | { readonly at: 'title' }
  | { readonly at: 'field'; readonly field: string }
  | { readonly at: 'block'; readonly block: number }
  | { readonly at: 'after'; readonly block: number; readonly section: string };

type Checked = Pick<Note, 'title' | 'fields' | 'body' | 'language'>;

/**
 * What a note still lacks of what its template asks for, in the order of the page: title and required fields, required
 * sections without words, slots of which no fact is used, decisions and signatures; and what is there but not as the
 * template wants it. Cheap enough to be asked after every pause in the typing.
 */
export function findMissing(note: Checked, template: Template): readonly Missing[] {
  const extents = sectionExtents(note, template);
  const heading = (section: Section) => fillText(section.heading, template.fields, note.fields, template.language);
  const inNote = (extent: SectionExtent) => {
    const block = note.body[extent.heading] as Heading;
    return inlineText(block.content).replaceAll('\n', ' ').trim() || heading(extent.section);
  };
  return [
    ...(note.title.trim() === '' ? [missingTitle()] : []),
    ...template.fields.flatMap((field) => findInField(field, note.fields)),
    ...absentSections(note, template, extents).map(({ section, block }) => ({
      id: `section ${section.id}`,
      kind: 'section' as const,
      name: heading(section),
      words: say('The section is not in the note'),
      guidance: '',
      place: { at: 'after' as const, block, section: section.id },
    })),
    ...extents.flatMap((extent) => findInSection(extent, inNote(extent), note, template)),
  ];
}

function missingTitle(): Missing {
  const words = say('The note has no title');
  return { id: 'title', kind: 'field', name: null, words, guidance: '', place: { at: 'title' } };
}

function findInField(field: TemplateField, values: Note['fields']): readonly Missing[] {
  const value: FieldValue | undefined = Object.hasOwn(values, field.id) ? values[field.id] : undefined;
  const lines = (typeof value === 'string' ? [value] : (value ?? [])).filter((line) => line.trim() !== '');
  const at = { name: field.label, guidance: field.guidance, place: { at: 'field' as const, field: field.id } };
  if (lines.length === 0)
    return field.required ? [{ ...at, id: `field ${field.id}`, kind: 'field', words: say('The field is empty') }] : [];
  const longest = Math.max(...lines.map((line) => line.length));
  if (field.longest !== null && longest > field.longest)
    return [
      {
        ...at,
        id: `long ${field.id}`,
        kind: 'form',
        words: say('{longest} characters; the limit is {most}', { longest, most: field.longest }),
      },
    ];
  const value0 = lines[0] ?? '';
  if (field.type === 'choice' && !field.options.includes(value0))
    return [
      {
        ...at,
        id: `choice ${field.id}`,
        kind: 'form',
        words: say('“{value}” is not one of the choices', { value: value0 }),
      },
    ];
  return [];
}

function absentSections({ fields, body }: Checked, template: Template, extents: readonly SectionExtent[]) {
  const there = new Map(extents.map((extent) => [extent.section.id, extent]));
  let before = -1;
  return template.sections.flatMap((section) => {
    const found = there.get(section.id);
    if (found) before = Math.min(found.ownEnd, body.length) - 1;
    if (found || !section.required || !isSectionWanted(section, fields)) return [];
    return [{ section, block: before }];
  });
}

function findInSection(extent: SectionExtent, name: string, note: Checked, template: Template): readonly Missing[] {
  const { id, section, heading, ownEnd, end } = extent;
  const own = note.body.slice(heading + 1, ownEnd);
  const whole = note.body.slice(heading + 1, end);
  const first = heading + (own.length > 0 ? 1 : 0);
  const guidance = fillText(section.guidance, template.fields, note.fields, template.language);
  const at = { name, place: { at: 'block' as const, block: first } };
  const isEmpty = !whole.some(isWritten);
  const decisions = findMissingDecisions(extent, name, note, template);
  const links = own.some((block) => blockFactLinks(block).length > 0);
  return [
    ...(section.required && isEmpty && decisions.length === 0
      ? [{ ...at, id: `section ${id}`, kind: 'section' as const, words: say('Nothing is written here'), guidance }]
      : []),
    ...decisions,
    ...(links
      ? []
      : section.slots.map((slot) => ({
          ...at,
          id: `slot ${id} ${slot.id}`,
          kind: 'slot' as const,
          words: say('No fact is used for “{slot}”', { slot: slot.label }),
          guidance: '',
        }))),
    ...findWrongKinds(extent, name, note.body),
  ];
}

/** The first block of a kind the section has no room for. */
function findWrongKinds({ id, section, heading, ownEnd }: SectionExtent, name: string, body: Note['body']) {
  if (section.blocks.length === 0) return [];
  const wrong = body.findIndex((block, index) => {
    const kind = kindOf(block);
    return index > heading && index < ownEnd && kind !== null && isWritten(block) && !section.blocks.includes(kind);
  });
  const block = body[wrong];
  const kind = block && kindOf(block);
  if (!kind) return [];
  const wanted = { list: section.blocks.map((one) => KIND_NAMES[one][1]) };
  return [
    {
      id: `kind ${id}`,
      kind: 'form' as const,
      name,
      words: say('{kind}, where only these belong: {wanted}', { kind: KIND_NAMES[kind][0], wanted }),
      guidance: '',
      place: { at: 'block' as const, block: wrong },
    },
  ];
}

const KIND_NAMES: Readonly<Record<SectionBlock, readonly [one: Said, many: Said]>> = {
  paragraphs: [say('A paragraph'), say('paragraphs')],
  bullets: [say('A list of bullets'), say('bullets')],
  numbered: [say('A numbered list'), say('numbered lists')],
  tables: [say('A table'), say('tables')],
  quotes: [say('A quotation'), say('quotations')],
  decision: [say('A decision block'), say('decision blocks')],
  'sign-off': [say('A signature block'), say('signature blocks')],
};

function kindOf(block: Block): SectionBlock | null {
  switch (block.type) {
    case 'paragraph':
      return 'paragraphs';
    case 'list':
      return block.ordered ? 'numbered' : 'bullets';
    case 'table':
    case 'chart':
      return 'tables';
    case 'quote':
      return 'quotes';
    case 'decision':
    case 'sign-off':
      return block.type;
    case 'heading':
    case 'callout':
    case 'image':
    case 'page-break':
    case 'section-break':
    case 'rule':
    case 'contents':
      return null;
  }
}
