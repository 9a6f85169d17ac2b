import type { Decision, SignOff } from '../../note/formal-blocks.ts';
import { normaliseNote } from '../../note/normalise-note.ts';
import type { Block, Heading, Inline, List, ListItem, Note } from '../../note/note.ts';
import { inlineText } from '../../note/note-text.ts';
import type { PartialDate } from '../../shared/partial-date.ts';
import { fillText } from '../field-text.ts';
import { portionFor } from '../portion-for.ts';
import { isSectionWanted, startSection } from '../start-section.ts';
import type { Section, Template } from '../template.ts';
import { headingWords, type Placed, placeSegments } from './place-segments.ts';
import { isBlank, keptHeading, splitBody } from './split-body.ts';
import { type FieldMove, switchFields } from './switch-fields.ts';
import { type FormalSwitch, isUntouched, switchDecision, switchSignOff } from './switch-formal.ts';

export interface SectionMove {
  /** The heading as it stands in the note; empty for what stands before any. */
  readonly from: string;
  /** The heading it comes under; null: kept at the end. */
  readonly to: string | null;
}

export interface TemplateSwitch {
  readonly note: Note;
  /** Of what is written, in the order of the note. */
  readonly sections: readonly SectionMove[];
  readonly fields: readonly FieldMove[];
}

/**
 * A note under another template. What has a place there moves to it (place-segments.ts, switch-fields.ts); everything else
 * is kept at the end of the text under "Kept from ...", its fields as a list: no word, fact link, table or value of the
 * author's is lost. Headings, leads and rows that are the old template's and nobody changed give way to the new one's. The
 * note keeps its language and, where it has one, its marking. `from` is null where the old template is not at hand;
 * `today` is the day it is where the author is.
 */
export function switchTemplate(
  note: Note,
  { from, to, today }: { readonly from: Template | null; readonly to: Template; readonly today: PartialDate },
): TemplateSwitch {
  const { values, moves } = switchFields(note.fields, from, to, today);
  const old = from && { template: from, values: note.fields };
  const formal: FormalSwitch = { from: old, to: { template: to, values } };
  const wanted = to.sections.filter((section) => isSectionWanted(section, values));
  const { body, decisions, signOffs } = takeFormal(
    note.body.filter((block) => !isFormal(block) || !isUntouched(block, old)),
    wanted,
    to,
  );
  const places = placeSegments(splitBody(body), old, to, wanted);
  const kept = {
    fields: moves.filter((move) => move.to === null),
    parts: withoutEmptyParts(places.kept.filter(isWritten)),
  };
  const title = from && isGivenTitle(note, from) ? givenTitle(to, values) : note.title;

  const main = wanted.flatMap((section) => {
    const started = startSection(section, to, { values, facts: new Map() }).map((block): Block => {
      if (block.type === 'decision') return decisions[0] ? switchDecision(decisions[0], formal) : block;
      return block;
    });
    const filled = started.flatMap((block): readonly Block[] =>
      block.type === 'sign-off' && signOffs[0] ? switchSignOff(signOffs[0], formal) : [block],
    );
    return fillSection(filled, places.bySection.get(section.id)?.filter(isWritten) ?? []);
  });
  const end = [
    ...keptPart(kept, from?.name ?? note.template, note.language, wanted.length === 1),
    ...places.annexes.flatMap(({ segment }) => [...ownHeading(segment.heading, 0), ...segment.blocks]),
  ];
  const annexAt = main.findIndex((block) => block.type === 'heading' && block.annex);
  const at = annexAt < 0 ? main.length : annexAt;
  const whole = [...main.slice(0, at), ...end, ...main.slice(at)].map((block) =>
    block.type === 'paragraph' && block.portion === undefined && block.content.length > 0
      ? { ...block, ...portionFor(to, []) }
      : block,
  );
  const { numbering: _, templateVersion: __, ...rest } = note;
  return {
    note: normaliseNote({
      ...rest,
      template: to.id,
      ...(to.version === 1 ? {} : { templateVersion: to.version }),
      title,
      fields: values,
      marking: note.marking ?? to.marking?.initial ?? null,
      ...(to.numbering === 'none' ? {} : { numbering: to.numbering }),
      body: whole.length > 0 ? whole : [{ type: 'paragraph', content: [] }],
    }),
    sections: movesOf(places, to, values),
    fields: moves,
  };
}

/** The first decision and signature block leave the text where the new template has a place of its own for them. */
function takeFormal(body: readonly Block[], wanted: readonly Section[], { decision, signOff }: Template) {
  const decides = decision !== null && wanted.some((section) => section.decision);
  const signs = signOff.length > 0 && wanted.some((section) => section.signOff);
  const decisions: Decision[] = [];
  const signOffs: SignOff[] = [];
  const rest = body.filter((block) => {
    if (block.type === 'decision' && decides && decisions.length === 0) decisions.push(block);
    else if (block.type === 'sign-off' && signs && signOffs.length === 0) signOffs.push(block);
    else return true;
    return false;
  });
  return { body: rest, decisions, signOffs };
}

function isFormal(block: Block): block is Decision | SignOff {
  return block.type === 'decision' || block.type === 'sign-off';
}

function isWritten({ segment, ownWords }: Placed): boolean {
  return (ownWords !== null && ownWords.trim() !== '') || segment.blocks.some((block) => !isBlank(block));
}

/** Without the headings of parts kept before of which everything found a place now. */
function withoutEmptyParts(parts: readonly Placed[]): readonly Placed[] {
  return parts.filter(
    ({ segment, ownWords }) =>
      segment.keptUnder === null ||
      segment.keptUnder !== ownWords ||
      segment.blocks.some((block) => !isBlank(block)) ||
      parts.some((other) => other.segment.keptUnder === ownWords && other.ownWords !== ownWords),
  );
}

/** A section as the template begins it, with what came to it in place of what it would begin with. */
function fillSection(started: readonly Block[], parts: readonly Placed[]): readonly Block[] {
  const [heading, ...begun] = started;
  if (heading?.type !== 'heading' || parts.length === 0) return started;
  const [first, ...others] = parts;
  const own = first?.ownWords == null ? heading.content : (first.segment.heading?.content ?? heading.content);
  const blocks = [
    ...(first?.segment.blocks ?? []),
    ...others.flatMap(({ segment }) => [...ownHeading(segment.heading, 0), ...segment.blocks]),
  ];
  const written = blocks.filter((block, index) => !(isBlank(block) && index === blocks.length - 1));
  const formal = begun.filter(({ type }) => type === 'decision' || type === 'sign-off');
  const all = [...written, ...formal];
  return [{ ...heading, content: own }, ...(all.length > 0 ? all : begun)];
}

/** A heading that opens no section any more, `deeper` levels below where it was. */
function ownHeading(heading: Heading | null, deeper: number): readonly Heading[] {
  if (!heading) return [];
  const { section: _, ...rest } = heading;
  return [{ ...rest, level: Math.min(3, heading.level + deeper) as Heading['level'] }];
}

function keptPart(
  { fields, parts }: { readonly fields: readonly FieldMove[]; readonly parts: readonly Placed[] },
  name: string,
  language: string,
  /** Whether the new template has one section only: then everything has its place under it. */
  isOnePlace: boolean,
): readonly Block[] {
  if (fields.length === 0 && parts.length === 0) return [];
  const headed = (words: string): Heading => ({ type: 'heading', level: 1, content: [text(words)] });
  const list: readonly Block[] =
    fields.length === 0
      ? []
      : [
          {
            type: 'list',
            ordered: false,
            start: 1,
            children: fields.flatMap(fieldItems),
          },
        ];
  const mine = parts.filter(({ segment }) => segment.keptUnder === null);
  const earlier = parts.filter(({ segment }) => segment.keptUnder !== null);
  const blocksOf = ({ segment }: Placed) => [...ownHeading(segment.heading, 1), ...segment.blocks];
  return [
    ...(list.length + mine.length === 0 || (isOnePlace && list.length === 0)
      ? []
      : [headed(keptHeading(name, language))]),
    ...list,
    ...mine.flatMap(blocksOf),
    ...earlier.flatMap(({ segment }) => [...ownHeading(segment.heading, 0), ...segment.blocks]),
  ];
}

/** A value no field holds any more: a line, or its lines one deeper. */
function fieldItems({ label, lines }: FieldMove): readonly (ListItem | List)[] {
  const item = (words: string): ListItem => ({ type: 'item', content: [text(words.replace(/[\t\r\n]+/g, ' '))] });
  const [first = '', ...others] = lines;
  if (others.length === 0) return [item(`${label}: ${first}`)];
  return [item(`${label}:`), { type: 'list', ordered: false, start: 1, children: lines.map(item) }];
}

function movesOf(
  { bySection, kept, annexes }: ReturnType<typeof placeSegments>,
  to: Template,
  values: Note['fields'],
): readonly SectionMove[] {
  const moved = to.sections.flatMap((section) =>
    (bySection.get(section.id) ?? []).map((part) => ({ part, to: headingWords(section, to, values) })),
  );
  return [
    ...moved,
    ...annexes.map((part) => ({ part, to: inlineText(part.segment.heading?.content ?? []) })),
    ...kept.map((part) => ({ part, to: null })),
  ]
    .filter(({ part }) => isWritten(part))
    .map(({ part, to: home }) => ({ from: inlineText(part.segment.heading?.content ?? []), to: home }));
}

function isGivenTitle(note: Note, from: Template): boolean {
  return note.title === givenTitle(from, note.fields);
}

function givenTitle(template: Template, values: Note['fields']): string {
  return fillText(template.title, template.fields, values, template.language) || template.name;
}

function text(words: string): Inline {
  return { type: 'text', text: words, marks: [] };
}
