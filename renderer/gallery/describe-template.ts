import { sayLimit } from '../../core/templates/limit.ts';
import type { Section, SectionBlock, Template, TemplateField } from '../../core/templates/template.ts';
import { nameLanguage, writeList } from '../language/format.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';

export interface TemplateRemark {
  readonly label: string;
  readonly text: string;
}

const BLOCKS: Readonly<Record<SectionBlock, string>> = {
  get paragraphs() {
    return t('paragraphs');
  },
  get bullets() {
    return t('bullets');
  },
  get numbered() {
    return t('numbered points');
  },
  get tables() {
    return t('tables');
  },
  get quotes() {
    return t('quotations');
  },
  get decision() {
    return t('the decision');
  },
  get 'sign-off'() {
    return t('signatures');
  },
};

/** What a template is and asks for as a whole, as pairs of a label and words; what it has no rule for is left out. */
export function describeTemplate(template: Template): readonly TemplateRemark[] {
  const required = template.fields.filter((field) => field.required);
  const other = template.fields.filter((field) => !field.required);
  return [
    { label: t('Practice'), text: template.practice },
    { label: t('Language'), text: nameLanguage(template.language) },
    { label: t('Length'), text: template.limit ? t('at most {limit}', { limit: tell(sayLimit(template.limit)) }) : '' },
    { label: t('Marking'), text: describeMarking(template) },
    { label: t('Numbering'), text: NUMBERINGS[template.numbering] },
    { label: t('Needs'), text: listFields(required) },
    { label: t('Room for'), text: listFields(other) },
    { label: t('Signatures'), text: template.signOff.map(({ label }) => label).join(', ') },
  ].filter(({ text }) => text !== '');
}

const NUMBERINGS: Readonly<Record<Template['numbering'], string>> = {
  none: '',
  get continuous() {
    return t('every paragraph: 1, 2, 3');
  },
  get sections() {
    return t('by section: 1, 1.1, (a)');
  },
  get 'after-first'() {
    return t('from the second paragraph on');
  },
};

function listFields(fields: readonly TemplateField[]): string {
  return fields.map(({ label }) => label).join(', ');
}

function describeMarking({ marking }: Template): string {
  if (!marking) return '';
  const ladder = [marking.ladder[0], marking.ladder.length > 1 ? marking.ladder.at(-1) : undefined];
  const [lowest = '', highest] = ladder.filter((mark) => mark !== undefined);
  const range = highest === undefined ? lowest : t('{lowest} to {highest}', { lowest, highest });
  return marking.portions.length > 0 ? t('{range}, on every paragraph too', { range }) : range;
}

/** What holds for one section, as a few words (`required · 4 lines · bullets only`); empty for nothing. */
export function describeSection(section: Section, fields: readonly TemplateField[]): string {
  return [
    section.required ? t('required') : '',
    section.limit ? tell(sayLimit(section.limit)) : '',
    section.blocks.length > 0
      ? t('{blocks} only', { blocks: writeList(section.blocks.map((block) => BLOCKS[block])) })
      : '',
    section.repeatable ? t('may be repeated') : '',
    section.annex ? t('annex') : '',
    describeCondition(section, fields),
  ]
    .filter((words) => words !== '')
    .join(' · ');
}

function describeCondition({ when }: Section, fields: readonly TemplateField[]): string {
  if (when === null) return '';
  const label = fields.find(({ id }) => id === when.field)?.label ?? when.field;
  return when.value === null
    ? t('if {label} is filled in', { label })
    : t('if {label} is {value}', { label, value: when.value });
}
