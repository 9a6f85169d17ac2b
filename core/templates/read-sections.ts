import type { Heading, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { fail, type Result, succeed } from '../shared/result.ts';
import { deriveId } from './derive-id.ts';
import { TEMPLATE_ID } from './front-matter-schema.ts';
import { blockText, plainText } from './guidance-text.ts';
import { readSlot } from './read-slot.ts';
import type { Section, Slot, TemplateProblem } from './template.ts';
import { lineOf } from './template-markdown.ts';

const MAX_SECTIONS = 60;
const MAX_SLOTS = 10;
const MAX_GUIDANCE = 2_000;

/** A section while its blocks are still being read. */
interface Draft {
  readonly line: number;
  readonly heading: string;
  readonly level: number;
  id: string;
  required: boolean;
  readonly guidance: string[];
  readonly slots: Slot[];
}

/** The sections of a template from its Markdown blocks: each heading opens one and what follows belongs to it. */
export function readSections(body: readonly RootContent[]): Result<readonly Section[], readonly TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  const drafts: Draft[] = [];
  for (const block of body) {
    const section = drafts.at(-1);
    const report = (message: string) => problems.push({ line: lineOf(block), message });
    if (block.type === 'heading') drafts.push(openSection(block));
    else if (isComment(block)) continue;
    else if (!section) report('Expected a heading such as "# Purpose" before this: the body is made of sections');
    else if (block.type === 'leafDirective') readDirective(block, section, report);
    else {
      const text = blockText(block);
      if (text === null) report(`Expected guidance, "::section" or "::slot" here, not ${nameOf(block)}`);
      else section.guidance.push(...text);
    }
  }
  problems.push(...checkSections(drafts));
  if (problems.length > 0) return fail(problems);
  return succeed(drafts.map(({ line, level, guidance, ...rest }) => closeSection({ ...rest, level, guidance })));
}

function openSection(block: Heading): Draft {
  const heading = plainText(block);
  return {
    line: lineOf(block),
    heading,
    level: block.depth,
    id: deriveId(heading),
    required: false,
    guidance: [],
    slots: [],
  };
}

function closeSection({ level, guidance, ...rest }: Omit<Draft, 'line'>): Section {
  return { ...rest, level: level === 1 ? 1 : level === 2 ? 2 : 3, guidance: guidance.join('\n') };
}

function readDirective(block: LeafDirective, section: Draft, report: (message: string) => void): void {
  if (block.name === 'slot') {
    const slot = readSlot(plainText(block), block.attributes ?? {});
    if (slot.ok) section.slots.push(slot.value);
    else for (const message of slot.error) report(message);
    return;
  }
  if (block.name !== 'section') {
    report(`"::${block.name}" is unknown; expected "::section" or "::slot"`);
    return;
  }
  for (const [name, value] of Object.entries(block.attributes ?? {})) {
    if (name === 'id') section.id = value ?? '';
    else if (name === 'required' && (value ?? '') === '') section.required = true;
    else report(`"::section" knows {#id required}, not "${name}${value ? `=${value}` : ''}"`);
  }
}

function checkSections(drafts: readonly Draft[]): readonly TemplateProblem[] {
  if (drafts.length === 0) return [{ line: 1, message: 'Expected at least one heading such as "# Purpose"' }];
  const problems: TemplateProblem[] = [];
  const seen = { sections: new Set<string>(), slots: new Set<string>() };
  drafts.forEach((draft, index) => {
    const report = (message: string) => problems.push({ line: draft.line, message });
    const previous = drafts[index - 1]?.level ?? 0;
    if (index === MAX_SECTIONS) report(`A template has at most ${MAX_SECTIONS} sections`);
    if (draft.heading === '' || draft.heading.length > 200) report('Expected a heading of 1 to 200 characters');
    else if (!TEMPLATE_ID.test(draft.id))
      report(`Expected an id of small letters, digits and hyphens for this section, as "::section{#purpose}"`);
    if (draft.level > 3) report('Expected a heading of level 1, 2 or 3 (#, ## or ###)');
    else if (draft.level > previous + 1) report(`Expected ${'#'.repeat(previous + 1)} here: a level is skipped`);
    if (seen.sections.has(draft.id)) report(`"${draft.id}" is already the id of another section`);
    seen.sections.add(draft.id);
    if (draft.guidance.join('\n').length > MAX_GUIDANCE)
      report(`The guidance of this section is longer than ${MAX_GUIDANCE.toLocaleString('en')} characters`);
    if (draft.slots.length > MAX_SLOTS) report(`A section has at most ${MAX_SLOTS} slots`);
    for (const { id } of draft.slots) {
      if (seen.slots.has(id)) report(`"${id}" is the id of two slots; give one of them another, as {#${id}-2}`);
      seen.slots.add(id);
    }
  });
  return problems;
}

function isComment(block: RootContent): boolean {
  return block.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(block.value);
}

function nameOf(block: RootContent): string {
  switch (block.type) {
    case 'code':
      return 'code or an indented line';
    case 'html':
      return 'HTML';
    case 'table':
      return 'a table';
    case 'thematicBreak':
      return 'a rule';
    case 'blockquote':
      return 'a quotation';
    case 'containerDirective':
      return `":::${block.name}"`;
    default:
      return `a ${block.type}`;
  }
}
