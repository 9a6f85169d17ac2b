import { FileText, Languages, ListOrdered, Shield, Type } from 'lucide-react';
import type { MarkingScheme, Template } from '../../../core/templates/template.ts';
import { nameLanguage } from '../../language/format.ts';
import { t } from '../../language/t.ts';
import { Popover } from '../../ui/popover.tsx';
import { Chip, ChoiceRow, LinesRow, NumberRow, TextRow, Words } from './controls.tsx';
import { LimitChip } from './limit-chip.tsx';
import { Problems } from './problems.tsx';
import { setTemplate } from './steps.ts';
import { useEditing } from './use-editing.ts';

const NUMBERINGS: readonly { readonly value: Template['numbering']; readonly label: string }[] = [
  {
    value: 'none',
    get label() {
      return t('No numbers');
    },
  },
  {
    value: 'continuous',
    get label() {
      return t('1, 2, 3 throughout');
    },
  },
  {
    value: 'sections',
    get label() {
      return t('1.1 within sections');
    },
  },
  {
    value: 'after-first',
    get label() {
      return t('From the second paragraph');
    },
  },
];
const POSITIONS: readonly { readonly value: MarkingScheme['position']; readonly label: string }[] = [
  {
    value: 'header-and-footer',
    get label() {
      return t('Header and footer');
    },
  },
  {
    value: 'header-right',
    get label() {
      return t('Header, on the right');
    },
  },
  {
    value: 'header-left-footer-right',
    get label() {
      return t('Header left, footer right');
    },
  },
];
const PAGES = [
  {
    value: 'every',
    get label() {
      return t('Every page');
    },
  },
  {
    value: 'first',
    get label() {
      return t('First page');
    },
  },
] as const;
const SIZES = [
  { value: 'A4', label: 'A4' },
  {
    value: 'Letter',
    get label() {
      return t('Letter');
    },
  },
] as const;
const SOURCES: readonly { readonly value: Template['sources']; readonly label: string }[] = [
  {
    value: 'footnotes',
    get label() {
      return t('Footnotes');
    },
  },
  {
    value: 'none',
    get label() {
      return t('Not shown');
    },
  },
];

/** What is said of the whole template: its name, and what every note made from it begins with. */
export function TemplateHead() {
  const { template, change, problemsAt } = useEditing();
  const set = (patch: Partial<Template>, group?: string) => change(setTemplate(patch), group);
  const { name, description, language, numbering, marking, page, limit } = template;
  return (
    <header className="template-head">
      <Words
        label={t('Name of the template')}
        className="template-title"
        data-place="settings"
        placeholder={t('Name of the template')}
        maxLength={100}
        value={name}
        onChange={(words) => set({ name: words }, 'name')}
      />
      <Words
        label={t('When to use it')}
        className="template-description-box"
        placeholder={t('When to use it, and whose practice it follows')}
        maxLength={600}
        value={description}
        onChange={(words) => set({ description: words }, 'description')}
      />
      <div className="template-chips">
        <Popover
          label={t('Language and practice')}
          trigger={<Chip icon={Languages}>{language ? nameLanguage(language) : t('Language')}</Chip>}
        >
          <TextRow
            label={t('Language')}
            hint={t('Such as en-GB or ms; for headings, guidance and new notes.')}
            longest={20}
            value={language}
            onChange={(words) => set({ language: words.trim() }, 'language')}
          />
          <TextRow
            label={t('Whose practice')}
            optional
            hint={t('In a few words, such as United Kingdom.')}
            longest={60}
            value={template.practice}
            onChange={(practice) => set({ practice }, 'practice')}
          />
        </Popover>
        <Popover
          label={t('Title of a new note')}
          trigger={
            <Chip icon={Type} on={template.title !== ''}>
              {t('Title')}
            </Chip>
          }
        >
          <TextRow
            label={t('Title of a new note')}
            optional
            hint={fieldHint(template)}
            longest={200}
            value={template.title}
            onChange={(title) => set({ title }, 'title')}
          />
        </Popover>
        <LimitChip of={t('the whole note')} limit={limit} onChange={(next) => set({ limit: next })} />
        <Popover
          label={t('Numbering')}
          trigger={
            <Chip icon={ListOrdered} on={numbering !== 'none'}>
              {NUMBERINGS.find(({ value }) => value === numbering)?.label ?? t('Numbering')}
            </Chip>
          }
        >
          <ChoiceRow
            label={t('Paragraphs are numbered')}
            value={numbering}
            options={NUMBERINGS}
            onChange={(next) => set({ numbering: next })}
          />
        </Popover>
        <Popover
          label={t('Marking')}
          trigger={
            <Chip icon={Shield} on={marking !== null}>
              {marking === null ? t('No marking') : (marking.initial ?? marking.ladder.join(', '))}
            </Chip>
          }
        >
          <MarkingForm marking={marking} onChange={(next) => set({ marking: next }, 'marking')} />
        </Popover>
        <Popover
          label={t('Page and sources')}
          trigger={
            <Chip icon={FileText}>{t('{size}, {marginsMm} mm', { size: page.size, marginsMm: page.marginsMm })}</Chip>
          }
        >
          <ChoiceRow
            label={t('Page')}
            value={page.size}
            options={SIZES}
            onChange={(size) => set({ page: { ...page, size } })}
          />
          <NumberRow
            label={t('Margins in millimetres')}
            value={page.marginsMm}
            least={10}
            most={60}
            onChange={(marginsMm) => set({ page: { ...page, marginsMm } }, 'margins')}
          />
          <ChoiceRow
            label={t('Sources')}
            value={template.sources}
            options={SOURCES}
            onChange={(sources) => set({ sources })}
          />
        </Popover>
        <span className="template-version">{t('Version {version}', { version: template.version })}</span>
      </div>
      <Problems problems={problemsAt('settings')} />
    </header>
  );
}

function fieldHint({ fields }: Template): string {
  const [first] = fields.filter(({ id }) => id !== '');
  return first
    ? t('{{{id}}} stands for what {label} holds.', { id: first.id, label: first.label })
    : t('Left empty: the template’s name.');
}

interface MarkingFormProps {
  readonly marking: MarkingScheme | null;
  readonly onChange: (marking: MarkingScheme | null) => void;
}

function MarkingForm({ marking, onChange }: MarkingFormProps) {
  const scheme = marking ?? EMPTY;
  const set = (patch: Partial<MarkingScheme>) => {
    const next = { ...scheme, ...patch };
    onChange(next.ladder.length === 0 ? null : { ...next, initial: keepKnown(next) });
  };
  return (
    <>
      <LinesRow
        label={t('Markings')}
        hint={t('One per line, the lowest first. None: no marking.')}
        values={scheme.ladder}
        onChange={(ladder) => set({ ladder })}
      />
      {marking !== null && (
        <>
          <ChoiceRow
            label={t('A new note has')}
            value={scheme.initial ?? ''}
            options={[
              { value: '', label: t('None') },
              ...scheme.ladder.filter((one) => one !== '').map((one) => ({ value: one, label: one })),
            ]}
            onChange={(initial) => set({ initial: initial === '' ? null : initial })}
          />
          <div className="template-pair">
            <ChoiceRow
              label={t('Printed in')}
              value={scheme.position}
              options={POSITIONS}
              onChange={(position) => set({ position })}
            />
            <ChoiceRow label={t('On')} value={scheme.pages} options={PAGES} onChange={(pages) => set({ pages })} />
          </div>
          <LinesRow
            label={t('Short forms')}
            hint={t('For marks before paragraphs, one for each marking; none: no such marks.')}
            values={scheme.portions}
            onChange={(portions) => set({ portions })}
          />
        </>
      )}
    </>
  );
}

const EMPTY: MarkingScheme = { ladder: [], initial: null, position: 'header-and-footer', pages: 'every', portions: [] };

function keepKnown({ ladder, initial }: MarkingScheme): string | null {
  return initial !== null && ladder.includes(initial) ? initial : null;
}
