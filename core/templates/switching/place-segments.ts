import type { FieldValue } from '../../note/note.ts';
import { inlineText } from '../../note/note-text.ts';
import { fillText } from '../field-text.ts';
import { sectionOf } from '../section-of.ts';
import type { Section, Template } from '../template.ts';
import { nameKey } from './name-key.ts';
import { purposeOfSection } from './purposes.ts';
import type { Segment } from './split-body.ts';

type Values = Readonly<Record<string, FieldValue>>;

/** A segment, with what its heading says by itself. */
export interface Placed {
  readonly segment: Segment;
  /** Of the template before; null for a heading of the author's own. */
  readonly section: Section | null;
  /** The heading's words where its author wrote them; null where they are the template's. */
  readonly ownWords: string | null;
}

export interface Places {
  /** By section of the new template, in the order of the text. */
  readonly bySection: ReadonlyMap<string, readonly Placed[]>;
  /** Annexes without a section there. */
  readonly annexes: readonly Placed[];
  readonly kept: readonly Placed[];
}

/**
 * Where the parts of a text go under another template's sections: by id, then by heading, then by what they are for, one
 * part a section; a repeated section goes with the first of its kind, and what the author put under a heading of their own
 * with what stood before it. `wanted` are the sections the new fields ask for.
 */
export function placeSegments(
  segments: readonly Segment[],
  from: { readonly template: Template; readonly values: Values } | null,
  to: Template,
  wanted: readonly Section[],
): Places {
  const parts = segments.map((segment) => readPart(segment, from));
  const homes = findHomes(parts, to, wanted);
  const bySection = new Map<string, Placed[]>();
  const annexes: Placed[] = [];
  const kept: Placed[] = [];
  let before: Placed[] = kept;
  for (const part of parts) {
    const { segment, section, ownWords } = part;
    const follows = section === null && ownWords !== null && segment.keptUnder === null && !segment.heading?.annex;
    const home = homes.get(part) ?? null;
    const place: Placed[] = home
      ? (bySection.get(home) ?? [])
      : segment.heading?.annex
        ? annexes
        : follows
          ? before
          : kept;
    place.push(part);
    if (home) bySection.set(home, place);
    before = place;
  }
  return { bySection, annexes, kept };
}

function readPart(segment: Segment, from: { readonly template: Template; readonly values: Values } | null): Placed {
  const { heading } = segment;
  if (!heading) return { segment, section: null, ownWords: null };
  const words = inlineText(heading.content);
  const section = heading.section !== undefined && from ? sectionOf(from.template, heading.section) : null;
  const given = section && from ? headingWords(section, from.template, from.values) : null;
  const isOwn = given === null || (words !== given && words !== section?.heading);
  return { segment, section, ownWords: isOwn ? words : null };
}

export function headingWords(section: Section, { fields, language }: Template, values: Values): string {
  return fillText(section.heading, fields, values, language);
}

function findHomes(parts: readonly Placed[], to: Template, wanted: readonly Section[]): ReadonlyMap<Placed, string> {
  const homes = new Map<Placed, string>();
  const taken = new Set<string>();
  const names = ({ segment, section, ownWords }: Placed) =>
    [ownWords, section?.heading ?? null, segment.heading?.section ?? null].filter((name) => name !== null);
  const tests: readonly ((part: Placed, section: Section) => boolean)[] = [
    ({ segment }, { id }) => segment.heading?.section === id,
    (part, { heading }) => names(part).some((name) => nameKey(name) === nameKey(heading)),
    (part, section) => {
      const purpose = purposeOfSection(names(part), part.section);
      return purpose !== null && purpose === purposeOfSection([section.heading, section.id], section);
    },
  ];
  for (const isSame of tests)
    for (const part of parts) {
      if (homes.has(part) || part.segment.heading === null) continue;
      const home = wanted.find((section) => !taken.has(section.id) && isSame(part, section));
      if (!home) continue;
      taken.add(home.id);
      homes.set(part, home.id);
    }
  for (const part of parts) {
    const id = part.segment.heading?.section;
    if (homes.has(part) || id === undefined || part.section === null || part.section.id === id) continue;
    const first = parts.find((other) => other.segment.heading?.section === part.section?.id);
    const home = first && homes.get(first);
    if (home !== undefined && to.sections.some((section) => section.id === home)) homes.set(part, home);
  }
  return homes;
}
