import { Blocks, Split } from 'lucide-react';
import { SECTION_BLOCKS, type Section, type SectionBlock } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { Popover } from '../../ui/popover.tsx';
import { Chip, ChoiceRow, TextRow, Tick } from './controls.tsx';
import { setSection } from './steps.ts';
import { useEditing } from './use-editing.ts';

interface SectionChipProps {
  readonly section: Section;
  readonly index: number;
}

/** On which field a section depends. */
export function WhenChip({ section: { when }, index }: SectionChipProps) {
  const { template, change } = useEditing();
  const fields = template.fields.filter(({ id }) => id !== '');
  const field = fields.find(({ id }) => id === when?.field) ?? null;
  const words =
    when === null
      ? t('Always there')
      : when.value === null
        ? t('Only when {field} is filled', { field: field?.label ?? when.field })
        : t('Only when {field} is {value}', { field: field?.label ?? when.field, value: when.value });
  const set = (next: Section['when'], group?: string) => change(setSection(index, { when: next }), group);
  return (
    <Popover
      label={t('When this section is there')}
      trigger={
        <Chip icon={Split} on={when !== null}>
          {words}
        </Chip>
      }
    >
      <ChoiceRow
        label={t('This section is there')}
        value={when?.field ?? ''}
        options={[
          { value: '', label: t('Always') },
          ...fields.map(({ id, label }) => ({ value: id, label: t('Depending on {label}', { label }) })),
        ]}
        onChange={(id) => set(id === '' ? null : { field: id, value: null })}
      />
      {fields.length === 0 && <p className="field-hint">{t('Add a field first; then a section can depend on it.')}</p>}
      {when !== null && field?.type === 'choice' && (
        <ChoiceRow
          label={t('When it says')}
          value={when.value ?? ''}
          options={[
            { value: '', label: t('Anything') },
            ...field.options.map((option) => ({ value: option, label: option })),
          ]}
          onChange={(value) => set({ ...when, value: value === '' ? null : value })}
        />
      )}
      {when !== null && field?.type !== 'choice' && (
        <TextRow
          label={t('When it says')}
          optional
          hint={t('Empty: anything.')}
          value={when.value ?? ''}
          onChange={(value) => set({ ...when, value: value === '' ? null : value }, `when-${index}`)}
        />
      )}
    </Popover>
  );
}

const BLOCK_NAMES: Readonly<Record<SectionBlock, string>> = {
  get paragraphs() {
    return t('Paragraphs');
  },
  get bullets() {
    return t('Bullets');
  },
  get numbered() {
    return t('Numbered lists');
  },
  get tables() {
    return t('Tables');
  },
  get quotes() {
    return t('Quotations');
  },
  get decision() {
    return t('Decision block');
  },
  get 'sign-off'() {
    return t('Signatures');
  },
};

/** What a section may hold. */
export function BlocksChip({ section: { blocks }, index }: SectionChipProps) {
  const { change } = useEditing();
  const words =
    blocks.length === 0
      ? t('Holds anything')
      : t('Holds {blocks}', { blocks: blocks.map((one) => BLOCK_NAMES[one].toLowerCase()).join(t(', ')) });
  return (
    <Popover
      label={t('What this section may hold')}
      trigger={
        <Chip icon={Blocks} on={blocks.length > 0}>
          {words}
        </Chip>
      }
    >
      <p className="field-label">{t('It may hold')}</p>
      {SECTION_BLOCKS.map((block) => (
        <Tick
          key={block}
          label={BLOCK_NAMES[block]}
          checked={blocks.includes(block)}
          onChange={(on) =>
            change(
              setSection(index, {
                blocks: SECTION_BLOCKS.filter((one) => (one === block ? on : blocks.includes(one))),
              }),
            )
          }
        />
      ))}
      <p className="field-hint">{t('Nothing ticked: anything.')}</p>
    </Popover>
  );
}
