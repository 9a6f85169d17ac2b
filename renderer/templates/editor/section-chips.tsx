import { Blocks, Split } from 'lucide-react';
import { SECTION_BLOCKS, type Section, type SectionBlock } from '../../../core/templates/template.ts';
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
      ? 'Always there'
      : `Only when ${field?.label ?? when.field}${when.value === null ? ' is filled' : ` is ${when.value}`}`;
  const set = (next: Section['when'], group?: string) => change(setSection(index, { when: next }), group);
  return (
    <Popover
      label="When this section is there"
      trigger={
        <Chip icon={Split} on={when !== null}>
          {words}
        </Chip>
      }
    >
      <ChoiceRow
        label="This section is there"
        value={when?.field ?? ''}
        options={[
          { value: '', label: 'Always' },
          ...fields.map(({ id, label }) => ({ value: id, label: `Depending on ${label}` })),
        ]}
        onChange={(id) => set(id === '' ? null : { field: id, value: null })}
      />
      {fields.length === 0 && <p className="field-hint">Add a field first; then a section can depend on it.</p>}
      {when !== null && field?.type === 'choice' && (
        <ChoiceRow
          label="When it says"
          value={when.value ?? ''}
          options={[
            { value: '', label: 'Anything' },
            ...field.options.map((option) => ({ value: option, label: option })),
          ]}
          onChange={(value) => set({ ...when, value: value === '' ? null : value })}
        />
      )}
      {when !== null && field?.type !== 'choice' && (
        <TextRow
          label="When it says"
          optional
          hint="Empty: anything."
          value={when.value ?? ''}
          onChange={(value) => set({ ...when, value: value === '' ? null : value }, `when-${index}`)}
        />
      )}
    </Popover>
  );
}

const BLOCK_NAMES: Readonly<Record<SectionBlock, string>> = {
  paragraphs: 'Paragraphs',
  bullets: 'Bullets',
  numbered: 'Numbered lists',
  tables: 'Tables',
  quotes: 'Quotations',
  decision: 'Decision block',
  'sign-off': 'Signatures',
};

/** What a section may hold. */
export function BlocksChip({ section: { blocks }, index }: SectionChipProps) {
  const { change } = useEditing();
  const words =
    blocks.length === 0 ? 'Holds anything' : `Holds ${blocks.map((one) => BLOCK_NAMES[one].toLowerCase()).join(', ')}`;
  return (
    <Popover
      label="What this section may hold"
      trigger={
        <Chip icon={Blocks} on={blocks.length > 0}>
          {words}
        </Chip>
      }
    >
      <p className="field-label">It may hold</p>
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
      <p className="field-hint">Nothing ticked: anything.</p>
    </Popover>
  );
}
