import { writeLimit } from '../../core/templates/limit.ts';
import type { Section, SectionBlock, Template, TemplateField } from '../../core/templates/template.ts';
import { nameLanguage } from './name-language.ts';

export interface TemplateRemark {
  readonly label: string;
  readonly text: string;
}

const LIST = new Intl.ListFormat('en', { type: 'conjunction' });

const BLOCKS: Readonly<Record<SectionBlock, string>> = {
  paragraphs: 'paragraphs',
  bullets: 'bullets',
  numbered: 'numbered points',
  tables: 'tables',
  quotes: 'quotations',
  decision: 'the decision',
  'sign-off': 'signatures',
};

/** What a template is and asks for as a whole, as pairs of a label and words; what it has no rule for is left out. */
export function describeTemplate(template: Template): readonly TemplateRemark[] {
  const required = template.fields.filter((field) => field.required);
  const other = template.fields.filter((field) => !field.required);
  return [
    { label: 'Practice', text: template.practice },
    { label: 'Language', text: nameLanguage(template.language) },
    { label: 'Length', text: template.limit ? `at most ${writeLimit(template.limit)}` : '' },
    { label: 'Marking', text: describeMarking(template) },
    { label: 'Numbering', text: NUMBERINGS[template.numbering] },
    { label: 'Needs', text: listFields(required) },
    { label: 'Room for', text: listFields(other) },
    { label: 'Signatures', text: template.signOff.map(({ label }) => label).join(', ') },
  ].filter(({ text }) => text !== '');
}

const NUMBERINGS: Readonly<Record<Template['numbering'], string>> = {
  none: '',
  continuous: 'every paragraph: 1, 2, 3',
  sections: 'by section: 1, 1.1, (a)',
  'after-first': 'from the second paragraph on',
};

function listFields(fields: readonly TemplateField[]): string {
  return fields.map(({ label }) => label).join(', ');
}

function describeMarking({ marking }: Template): string {
  if (!marking) return '';
  const ladder = [marking.ladder[0], marking.ladder.length > 1 ? marking.ladder.at(-1) : undefined];
  const range = ladder.filter((mark) => mark !== undefined).join(' to ');
  return marking.portions.length > 0 ? `${range}, on every paragraph too` : range;
}

/** What holds for one section, as a few words (`required · 4 lines · bullets only`); empty for nothing. */
export function describeSection(section: Section, fields: readonly TemplateField[]): string {
  return [
    section.required ? 'required' : '',
    section.limit ? writeLimit(section.limit) : '',
    section.blocks.length > 0 ? `${LIST.format(section.blocks.map((block) => BLOCKS[block]))} only` : '',
    section.repeatable ? 'may be repeated' : '',
    section.annex ? 'annex' : '',
    describeCondition(section, fields),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

function describeCondition({ when }: Section, fields: readonly TemplateField[]): string {
  if (when === null) return '';
  const label = fields.find(({ id }) => id === when.field)?.label ?? when.field;
  return when.value === null ? `if ${label} is filled in` : `if ${label} is ${when.value}`;
}
