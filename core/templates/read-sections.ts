import type { Heading, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { fail, type Result, succeed } from '../shared/result.ts';
import { type Said, say } from '../shared/said.ts';
import { deriveId } from './derive-id.ts';
import { fieldsNamedIn } from './field-text.ts';
import type { Known } from './front-matter.ts';
import { blockText, plainText } from './guidance-text.ts';
import { readSectionDirective, type SectionSettings } from './read-section-directive.ts';
import { readSlot } from './read-slot.ts';
import { TEMPLATE_ID } from './schema-words.ts';
import type { Section, Slot, TemplateProblem } from './template.ts';
import { lineOf } from './template-markdown.ts';

const MAX_SECTIONS = 60;
const MAX_SLOTS = 10;
/** Said in words below. */
const MAX_GUIDANCE = 2_000;

/** A section while its blocks are still being read. */
interface Draft {
  readonly line: number;
  readonly heading: string;
  readonly level: number;
  settings: SectionSettings;
  /** Whether its `::section` came. */
  described: boolean;
  readonly guidance: string[];
  readonly opening: string[];
  readonly slots: Slot[];
  decision: boolean;
  signOff: boolean;
}

/**
 * The sections of a template from its Markdown blocks: each heading opens one and what follows belongs to it. `known` is
 * what the front matter has; null where it could not be read, and what refers to it is then not checked.
 */
export function readSections(
  body: readonly RootContent[],
  known: Known | null,
): Result<readonly Section[], readonly TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  const drafts: Draft[] = [];
  for (const block of body) {
    const section = drafts.at(-1);
    const report = (message: Said) => problems.push({ line: lineOf(block), message });
    if (block.type === 'heading') drafts.push(openSection(block, known, report));
    else if (isComment(block)) continue;
    else if (!section) report(say('Expected a heading such as "# Purpose" before this: the body is made of sections'));
    else if (block.type === 'leafDirective') readDirective(block, section, known, report);
    else {
      const text = blockText(block);
      if (text === null)
        report(say('Expected guidance or a directive such as "::slot" here, not {block}', { block: nameOf(block) }));
      else {
        section.guidance.push(...text);
        checkNames(text.join(' '), known, report);
      }
    }
  }
  problems.push(...checkSections(drafts));
  return problems.length > 0 ? fail(problems) : succeed(drafts.map(closeSection));
}

function openSection(block: Heading, known: Known | null, report: (said: Said) => void): Draft {
  const heading = plainText(block);
  checkNames(heading, known, report);
  return {
    line: lineOf(block),
    heading,
    level: block.depth,
    settings: {
      id: deriveId(heading),
      required: false,
      repeatable: false,
      annex: false,
      when: null,
      limit: null,
      blocks: [],
    },
    described: false,
    guidance: [],
    opening: [],
    slots: [],
    decision: false,
    signOff: false,
  };
}

function closeSection({ heading, level, settings, guidance, opening, slots, decision, signOff }: Draft): Section {
  return {
    heading,
    level: level === 1 ? 1 : level === 2 ? 2 : 3,
    ...settings,
    guidance: guidance.join('\n'),
    opening,
    slots,
    decision,
    signOff,
  };
}

/** Directives that only say where something stands that the front matter describes. */
const PLACES = { decision: 'decision', 'sign-off': 'signOff' } as const;

function readDirective(block: LeafDirective, section: Draft, known: Known | null, report: (said: Said) => void): void {
  const attributes = block.attributes ?? {};
  const place = block.name === 'decision' || block.name === 'sign-off' ? PLACES[block.name] : null;
  if (place !== null) {
    if (Object.keys(attributes).length > 0 || plainText(block) !== '')
      report(say('"::{name}" stands alone: what it holds is said above the body', { name: block.name }));
    if (known !== null && !known[place]) report(say('"::{name}" needs "{name}" above the body', { name: block.name }));
    if (section[place]) report(say('"::{name}" stands twice in this section', { name: block.name }));
    section[place] = true;
  } else if (block.name === 'slot') {
    const slot = readSlot(plainText(block), attributes);
    if (slot.ok) section.slots.push(slot.value);
    else for (const message of slot.error) report(message);
  } else if (block.name === 'text') {
    const text = plainText(block);
    if (text === '' || Object.keys(attributes).length > 0)
      report(say('Expected "::text[...]" with the words in the brackets'));
    checkNames(text, known, report);
    section.opening.push(text);
  } else if (block.name === 'section') {
    if (section.described) report(say('"::{name}" stands twice in this section', { name: block.name }));
    section.described = true;
    section.settings = readSectionDirective(attributes, section.settings, known, report);
  } else
    report(
      say('"::{name}" is unknown; expected "::section", "::text", "::slot", "::decision" or "::sign-off"', {
        name: block.name,
      }),
    );
}

/** Text may name fields that there are. */
function checkNames(text: string, known: Known | null, report: (said: Said) => void): void {
  if (known === null) return;
  for (const id of fieldsNamedIn(text))
    if (!known.fields.some((field) => field.id === id))
      report(say('"{place}": "{id}" is not the id of a field', { place: `{{${id}}}`, id }));
}

function checkSections(drafts: readonly Draft[]): readonly TemplateProblem[] {
  if (drafts.length === 0) return [{ line: 1, message: say('Expected at least one heading such as "# Purpose"') }];
  const problems: TemplateProblem[] = [];
  const seen = { sections: new Set<string>(), slots: new Set<string>() };
  drafts.forEach((draft, index) => {
    const report = (message: Said) => problems.push({ line: draft.line, message });
    const { id, annex } = draft.settings;
    const previous = drafts[index - 1]?.level ?? 0;
    if (index === MAX_SECTIONS) report(say('A template has at most {most} sections', { most: MAX_SECTIONS }));
    if (draft.heading === '' || draft.heading.length > 200) report(say('Expected a heading of 1 to 200 characters'));
    else if (!TEMPLATE_ID.test(id))
      report(
        say('Expected an id of small letters, digits and hyphens for this section, as "{section}"', {
          section: '::section{#purpose}',
        }),
      );
    if (draft.level > 3) report(say('Expected a heading of level 1, 2 or 3 (#, ## or ###)'));
    else if (draft.level > previous + 1)
      report(say('Expected {marks} here: a level is skipped', { marks: '#'.repeat(previous + 1) }));
    if (annex && draft.level !== 1) report(say('Only a section of the first level (#) begins an annex'));
    if (seen.sections.has(id)) report(say('"{id}" is already the id of another section', { id }));
    seen.sections.add(id);
    if (draft.guidance.join('\n').length > MAX_GUIDANCE)
      report(say('The guidance of this section is longer than 2,000 characters'));
    if (draft.opening.join('\n').length > MAX_GUIDANCE)
      report(say('The text of this section is longer than 2,000 characters'));
    if (draft.slots.length > MAX_SLOTS) report(say('A section has at most {most} slots', { most: MAX_SLOTS }));
    for (const slot of draft.slots) {
      if (seen.slots.has(slot.id))
        report(
          say('"{id}" is the id of two slots; give one of them another, as {other}', {
            id: slot.id,
            other: `{#${slot.id}-2}`,
          }),
        );
      seen.slots.add(slot.id);
    }
  });
  return problems;
}

function isComment(block: RootContent): boolean {
  return block.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(block.value);
}

function nameOf(block: RootContent): Said | string {
  switch (block.type) {
    case 'code':
      return say('code or an indented line');
    case 'html':
      return 'HTML';
    case 'table':
      return say('a table');
    case 'thematicBreak':
      return say('a rule');
    case 'blockquote':
      return say('a quotation');
    case 'containerDirective':
      return `":::${block.name}"`;
    default:
      return `a ${block.type}`;
  }
}
