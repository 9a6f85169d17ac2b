import { Quote, Trash2 } from 'lucide-react';
import { FACT_KINDS, FACT_STATUSES, type FactKind, type FactStatus } from '../../../core/facts/fact.ts';
import type { Slot, SlotLayout, SlotQuery } from '../../../core/templates/template.ts';
import { ChipField } from '../../fact-fields/chip-field.tsx';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { nameKind } from '../../ui/fact-kind.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Chip, ChoiceRow, NumberRow, TextRow } from './controls.tsx';
import { removeAt, setSection, setSlot } from './steps.ts';
import { useEditing } from './use-editing.ts';

const LAYOUTS: readonly { readonly value: SlotLayout; readonly label: string }[] = [
  {
    value: 'sentences',
    get label() {
      return t('Sentences in one paragraph');
    },
  },
  {
    value: 'bullets',
    get label() {
      return t('Bullets');
    },
  },
  {
    value: 'numbered',
    get label() {
      return t('Numbered points');
    },
  },
  {
    value: 'chronology',
    get label() {
      return t('Chronology');
    },
  },
  {
    value: 'figures',
    get label() {
      return t('Table of figures');
    },
  },
  {
    value: 'whos-who',
    get label() {
      return t('Who’s who');
    },
  },
];
const ORDERS = [
  {
    value: 'relevance',
    get label() {
      return t('Best match first');
    },
  },
  {
    value: 'newest',
    get label() {
      return t('The newest first');
    },
  },
  {
    value: 'oldest',
    get label() {
      return t('The oldest first');
    },
  },
] as const;

interface SlotCardProps {
  readonly section: number;
  readonly index: number;
  readonly slot: Slot;
}

/** A place that asks the dossier for facts, as it will ask. */
export function SlotCard({ section, index, slot }: SlotCardProps) {
  return (
    <Popover
      label={t('Facts: {label}', { label: slot.label })}
      trigger={
        <button type="button" className="template-object" data-place={`slot-${section}-${index}`}>
          <Quote size={15} strokeWidth={1.75} aria-hidden />
          <span className="template-object-words">
            <span className="visually-hidden">{t('Change the place for facts')}</span>
            <span className="template-object-name">{slot.label || t('Facts')}</span>
            <span className="template-object-about">{describeSlot(slot)}</span>
          </span>
        </button>
      }
    >
      <SlotForm section={section} index={index} slot={slot} />
    </Popover>
  );
}

function SlotForm({ section, index, slot }: SlotCardProps) {
  const { template, change, goTo } = useEditing();
  const { query } = slot;
  const ask = (patch: Partial<SlotQuery>, group?: string) =>
    change(setSlot(section, index, { query: { ...query, ...patch } }), group);
  return (
    <>
      <TextRow
        label={t('Label')}
        hint={t('What the writer sees.')}
        longest={100}
        value={slot.label}
        onChange={(label) => change(setSlot(section, index, { label }), `slot-${section}-${index}`)}
      />
      <Kinds kinds={query.kinds} onChange={(kinds) => ask({ kinds })} />
      <Statuses statuses={query.statuses} onChange={(statuses) => ask({ statuses })} />
      {(['tags', 'people', 'organisations', 'places'] as const).map((list) => (
        <ChipField
          key={list}
          list={list}
          label={NAMES[list]}
          adds={t('Any')}
          names={query[list]}
          onChange={(names) => ask({ [list]: names })}
        />
      ))}
      <div className="template-pair">
        <TextRow
          label={t('From')}
          optional
          hint={t('2025, 2025-04 or a day')}
          longest={10}
          value={query.from ?? ''}
          onChange={(from) => ask({ from: from === '' ? null : from }, `slot-${section}-${index}-from`)}
        />
        <TextRow
          label={t('To')}
          optional
          longest={10}
          value={query.to ?? ''}
          onChange={(to) => ask({ to: to === '' ? null : to }, `slot-${section}-${index}-to`)}
        />
      </div>
      <ChoiceRow label={t('Order')} value={query.order} options={ORDERS} onChange={(order) => ask({ order })} />
      <NumberRow label={t('At most')} value={query.limit} least={1} most={50} onChange={(limit) => ask({ limit })} />
      <ChoiceRow
        label={t('Laid out as')}
        value={slot.layout}
        options={LAYOUTS}
        onChange={(layout) => change(setSlot(section, index, { layout }))}
      />
      <div className="template-form-foot">
        <Button
          look="danger"
          icon={Trash2}
          onClick={() => {
            const slots = template.sections[section]?.slots ?? [];
            change(setSection(section, { slots: removeAt(slots, index) }));
            goTo(`section-${section}`);
          }}
        >
          {t('Remove')}
        </Button>
      </div>
    </>
  );
}

const NAMES = {
  get tags() {
    return t('Tags');
  },
  get people() {
    return t('People');
  },
  get organisations() {
    return t('Organisations');
  },
  get places() {
    return t('Places');
  },
} as const;

function Kinds({
  kinds,
  onChange,
}: {
  readonly kinds: readonly FactKind[];
  readonly onChange: (kinds: readonly FactKind[]) => void;
}) {
  const all = kinds.length === FACT_KINDS.length;
  const press = (kind: FactKind) => {
    if (all) return onChange([kind]);
    const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
    // A slot that asks for no kind asks for every one.
    onChange(next.length === 0 ? FACT_KINDS : next);
  };
  return (
    <fieldset className="template-chips">
      <legend className="field-label">{all ? t('Kinds of fact: any') : t('Kinds of fact')}</legend>
      {FACT_KINDS.map((kind) => (
        <Chip
          key={kind}
          on={!all && kinds.includes(kind)}
          aria-pressed={!all && kinds.includes(kind)}
          onClick={() => press(kind)}
        >
          {nameKind(kind)}
        </Chip>
      ))}
    </fieldset>
  );
}

interface StatusesProps {
  readonly statuses: readonly FactStatus[];
  readonly onChange: (statuses: readonly FactStatus[]) => void;
}

function Statuses({ statuses, onChange }: StatusesProps) {
  return (
    <fieldset className="template-chips">
      <legend className="field-label">
        {statuses.length === 0 ? t('Status: any but superseded and withdrawn') : t('Status')}
      </legend>
      {FACT_STATUSES.map((status) => (
        <Chip
          key={status}
          on={statuses.includes(status)}
          aria-pressed={statuses.includes(status)}
          onClick={() =>
            onChange(statuses.includes(status) ? statuses.filter((one) => one !== status) : [...statuses, status])
          }
        >
          {status.charAt(0).toUpperCase() + status.slice(1)}
        </Chip>
      ))}
    </fieldset>
  );
}

/** What a slot asks for, in a line. */
function describeSlot({ query, layout }: Slot): string {
  const { kinds, tags, people, organisations, places, order, limit } = query;
  const what = kinds.length === FACT_KINDS.length ? t('Any facts') : kinds.map(nameKind).join(t(', '));
  const named = [...tags, ...people, ...organisations, ...places];
  return [
    what,
    ...(named.length > 0 ? [named.slice(0, 3).join(', ')] : []),
    ...(order === 'relevance' ? [] : [order === 'newest' ? t('newest first') : t('oldest first')]),
    t('at most {limit}', { limit }),
    (LAYOUTS.find(({ value }) => value === layout)?.label ?? layout).toLowerCase(),
  ].join(' · ');
}
