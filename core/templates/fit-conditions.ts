import { normaliseBlocks } from '../note/normalise-note.ts';
import type { Block, Heading, Note } from '../note/note.ts';
import { inlineText } from '../note/note-text.ts';
import { sectionOf } from './section-of.ts';
import { isSectionWanted, startSection } from './start-section.ts';
import { nameKey } from './switching/name-key.ts';
import { isBlank, keptHeading } from './switching/split-body.ts';
import type { Section, Template } from './template.ts';

/**
 * A note with the sections its fields ask for: one that is asked for now stands in the template's place for it; one that is
 * not any more is gone where nothing is written in it, else kept at the end of the text, from where it comes back when it is
 * asked for again. Only the sections of `changed` (ids), for an author may do without one; the same note where nothing changes.
 */
export function fitConditions(note: Note, template: Template, changed: ReadonlySet<string>): Note {
  let body = note.body;
  for (const section of template.sections) {
    if (section.when === null || !changed.has(section.id)) continue;
    const part = findPart(body, (heading) => heading.section === section.id);
    if (isSectionWanted(section, note.fields)) {
      if (!part) body = insertSection({ ...note, body }, template, section);
    } else if (part) body = hideSection(body, part, section, { template, note });
  }
  return body === note.body ? note : { ...note, body: normaliseBlocks(body) };
}

/** A heading and what stands under it up to the next of a section, an annex, or as high. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly heading: Heading;
}

function findPart(body: readonly Block[], isIt: (heading: Heading) => boolean): Part | null {
  const from = body.findIndex((block) => block.type === 'heading' && isIt(block));
  const heading = body[from];
  if (heading?.type !== 'heading') return null;
  const next = body.findIndex(
    (block, index) =>
      index > from &&
      block.type === 'heading' &&
      (block.section !== undefined || block.annex === true || block.level <= heading.level),
  );
  return { from, to: next < 0 ? body.length : next, heading };
}

function insertSection(note: Note, template: Template, section: Section): readonly Block[] {
  const [heading, ...begun] = startSection(section, template, { values: note.fields, facts: new Map() });
  if (heading?.type !== 'heading') return note.body;
  const kept = findKept(note, template, inlineText(heading.content));
  const blocks = kept ? note.body.slice(kept.from + 1, kept.to) : begun;
  const rest = kept ? withoutPart(note.body, kept) : note.body;
  const before = template.sections.slice(0, template.sections.indexOf(section)).map(({ id }) => id);
  const last = rest.findLastIndex(
    (block) =>
      block.type === 'heading' && block.section !== undefined && before.includes(baseOf(template, block.section)),
  );
  const at = last < 0 ? 0 : (findPart(rest, (one) => one === rest[last])?.to ?? rest.length);
  return [...rest.slice(0, at), heading, ...blocks, ...rest.slice(at)];
}

function hideSection(
  body: readonly Block[],
  part: Part,
  section: Section,
  { template, note }: { readonly template: Template; readonly note: Note },
): readonly Block[] {
  const own = body.slice(part.from + 1, part.to);
  const rest = [...body.slice(0, part.from), ...body.slice(part.to)];
  const begun = startSection(section, template, { values: note.fields, facts: new Map() }).slice(1);
  if (own.every(isBlank) || JSON.stringify(own) === JSON.stringify(begun)) return rest.length > 0 ? rest : body;
  const { section: _, annex: __, ...plain } = part.heading;
  const heading: Heading = { ...plain, level: part.heading.level === 1 ? 2 : 3 };
  const words = keptHeading(template.name, note.language);
  const kept = findPart(rest, (one) => one.section === undefined && inlineText(one.content) === words);
  if (kept) return [...rest.slice(0, kept.to), heading, ...own, ...rest.slice(kept.to)];
  const annex = rest.findIndex((block) => block.type === 'heading' && block.annex);
  const at = annex < 0 ? rest.length : annex;
  const title: Heading = { type: 'heading', level: 1, content: [{ type: 'text', text: words, marks: [] }] };
  return [...rest.slice(0, at), title, heading, ...own, ...rest.slice(at)];
}

/** The part a section was kept in, by its heading, among those kept from this template. */
function findKept({ body, language }: Note, template: Template, words: string): Part | null {
  const title = keptHeading(template.name, language);
  const all = findPart(
    body,
    (one) => one.section === undefined && one.level === 1 && inlineText(one.content) === title,
  );
  if (!all) return null;
  const inside = body.slice(all.from + 1, all.to);
  const part = findPart(inside, (one) => nameKey(inlineText(one.content)) === nameKey(words));
  return part && { ...part, from: part.from + all.from + 1, to: part.to + all.from + 1 };
}

/** Without a kept part, nor the heading over it where nothing else is under that. */
function withoutPart(body: readonly Block[], { from, to }: Part): readonly Block[] {
  const title = body[from - 1];
  const next = body[to];
  const isAlone =
    title?.type === 'heading' &&
    title.level === 1 &&
    title.section === undefined &&
    (next === undefined || (next.type === 'heading' && (next.level === 1 || next.section !== undefined)));
  return [...body.slice(0, isAlone ? from - 1 : from), ...body.slice(to)];
}

function baseOf(template: Template, id: string): string {
  return sectionOf(template, id)?.id ?? id;
}
