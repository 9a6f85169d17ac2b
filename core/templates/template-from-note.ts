import type { FactKind } from '../facts/fact.ts';
import type { Block, Heading, Note } from '../note/note.ts';
import { fillText } from './field-text.ts';
import { fieldsFromNote, planFromBlocks } from './formal-from-note.ts';
import { giveIds } from './give-ids.ts';
import { lineOf, proseOf, slotsFromBlocks } from './section-from-note.ts';
import { sectionOf } from './section-of.ts';
import type { Section, Template } from './template.ts';

export interface FromNote {
  readonly name: string;
  /** What becomes of the note's own sentences; nothing of them is in the template unless asked for. */
  readonly words: 'leave' | 'guidance' | 'text';
  /** Whether places of facts become slots that ask for such facts. */
  readonly slots: boolean;
  /** Kinds of the facts the note uses, by id. */
  readonly kinds: ReadonlyMap<string, FactKind>;
}

const MOST_SECTIONS = 60;
const LONGEST_WORDS = 2_000;

/**
 * A template with the make-up of a note: headings become sections, fields typed fields without their values, decision and
 * signature blocks their plans. `base` is the note's own template, whose guidance, slots, limits and schemes are kept
 * where the note still has their section; null when it is not at hand.
 */
export function templateFromNote(note: Note, base: Template | null, wishes: FromNote): Template {
  const fields = fieldsFromNote(note, base);
  const parts = takeApart(note.body, base);
  const sections = parts.slice(0, MOST_SECTIONS).map((part) => toSection(part, note, base, wishes));
  return giveIds({
    id: '',
    name: wishes.name,
    description: '',
    practice: base?.practice ?? '',
    version: 1,
    language: note.language,
    title: base?.title ?? '',
    limit: base?.limit ?? null,
    marking: base?.marking ?? markingOf(note),
    numbering: note.numbering ?? 'none',
    sources: base?.sources ?? 'footnotes',
    page: pageOf(note, base),
    styles: base?.styles ?? {},
    ...planFromBlocks(note, base, fields),
    fields,
    sections: withoutSkips(sections),
  });
}

interface Part {
  readonly heading: Heading | null;
  readonly blocks: Block[];
}

/** The blocks below each heading. A section that repeats one of the template's is that one again. */
function takeApart(body: readonly Block[], base: Template | null): readonly Part[] {
  const parts: Part[] = [];
  for (const block of body) {
    const open = parts.at(-1);
    if (block.type !== 'heading') {
      if (open) open.blocks.push(block);
      else if (proseOf([block]).length > 0 || block.type === 'decision' || block.type === 'sign-off')
        parts.push({ heading: null, blocks: [block] });
      continue;
    }
    const repeats = block.section !== undefined && base !== null && sectionOf(base, block.section);
    if (repeats && repeats.id !== block.section) continue;
    if (lineOf(block.content) !== '') parts.push({ heading: block, blocks: [] });
  }
  return parts.length > 0 ? parts : [{ heading: null, blocks: [] }];
}

function toSection({ heading, blocks }: Part, note: Note, base: Template | null, wishes: FromNote): Section {
  const own = base?.sections.find(({ id }) => id === heading?.section) ?? null;
  const prose = wishes.words === 'leave' ? [] : proseOf(blocks);
  const slots = own?.slots ?? [];
  return {
    id: own?.id ?? '',
    heading: headingOf(heading, own, note, base),
    level: heading?.level ?? 1,
    required: own?.required ?? false,
    repeatable: own?.repeatable ?? false,
    annex: heading?.annex ?? false,
    when: own?.when ?? null,
    limit: own?.limit ?? null,
    blocks: own?.blocks ?? [],
    guidance: fitted([own?.guidance ?? '', ...(wishes.words === 'guidance' ? prose : [])]).join('\n'),
    opening: fitted([...(own?.opening ?? []), ...(wishes.words === 'text' ? prose.flatMap(inShortLines) : [])]),
    slots: slots.length > 0 || !wishes.slots ? slots : slotsFromBlocks(blocks, wishes.kinds),
    decision: blocks.some(({ type }) => type === 'decision'),
    signOff: blocks.some(({ type }) => type === 'sign-off'),
  };
}

/** The template's words, which may name fields, where the note has them unchanged. */
function headingOf(heading: Heading | null, own: Section | null, note: Note, base: Template | null): string {
  if (!heading) return 'Text';
  const words = lineOf(heading.content).slice(0, 200);
  return own && base && fillText(own.heading, base.fields, note.fields, base.language) === words ? own.heading : words;
}

/** A line of a file holds 1,000 characters. */
function inShortLines(line: string): readonly string[] {
  return line.match(/\S.{0,898}(?=\s|$)|\S{1,900}/gu) ?? [];
}

/** As many of the lines as a section may have. */
function fitted(lines: readonly string[]): readonly string[] {
  let room = LONGEST_WORDS;
  return lines.filter((line) => {
    if (line === '' || line.length + 1 > room) return false;
    room -= line.length + 1;
    return true;
  });
}

function markingOf({ marking }: Note): Template['marking'] {
  if (marking === null || marking.trim() === '') return null;
  return { ladder: [marking.trim()], initial: null, position: 'header-and-footer', pages: 'every', portions: [] };
}

/** A file says levels by their order: the first is 1, and none is skipped. */
function withoutSkips(sections: readonly Section[]): readonly Section[] {
  let before = 0;
  return sections.map((section) => {
    const most = Math.min(section.level, before + 1);
    const level = most <= 1 ? 1 : most === 2 ? 2 : 3;
    before = level;
    return { ...section, level, annex: section.annex && level === 1 };
  });
}

/** A template has no paper but the two of a desk's printer. */
function pageOf({ page }: Note, base: Template | null): Template['page'] {
  const { size, marginsMm } = base?.page ?? { size: 'A4', marginsMm: 25 };
  if (!page) return { size, marginsMm };
  return { size: page.size === 'A4' || page.size === 'Letter' ? page.size : size, marginsMm: page.marginsMm };
}
