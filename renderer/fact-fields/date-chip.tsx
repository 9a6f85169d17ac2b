import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { t } from '../language/t.ts';
import { readTypedDate, writeTypedDate } from '../state/typed-date.ts';
import { Field } from '../ui/field.tsx';
import { FilterChip } from '../ui/filter-chip.tsx';
import type { FilterPort } from './filter-port.ts';

/** Facts whose date lies in a range, either end open. */
export function DateChip({ by }: { readonly by: FilterPort }) {
  const { from, to } = by.filter;
  const words = describeRange(from, to);
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <FilterChip on={words !== null} aria-label={words === null ? t('Date') : t('Date: {words}', { words })}>
            {words ?? t('Date')}
          </FilterChip>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className="menu-positioner" align="start" sideOffset={4} collisionPadding={8}>
          <Popover.Popup className="menu facet-menu" aria-label={t('Date')}>
            <div className="date-choice">
              <DateBox label={t('From')} value={from} onChange={(date) => by.change({ from: date })} />
              <DateBox label={t('To')} value={to} onChange={(date) => by.change({ to: date })} />
            </div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface DateBoxProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
}

function DateBox({ label, value, onChange }: DateBoxProps) {
  const [text, setText] = useState(value === undefined ? '' : writeTypedDate(value));
  const wrong = text.trim() !== '' && readTypedDate(text) === null;
  return (
    <Field label={label} hint={t('A day, a month or a year')} error={wrong ? t('This is not a date yet.') : null}>
      {({ control, about }) => (
        <input
          id={control}
          className="text-box"
          aria-describedby={about}
          aria-invalid={wrong || undefined}
          placeholder={t('April 2025')}
          maxLength={40}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            const date = readTypedDate(event.target.value);
            if (date !== null || event.target.value.trim() === '') onChange(date ?? undefined);
          }}
        />
      )}
    </Field>
  );
}

function describeRange(from: string | undefined, to: string | undefined): string | null {
  if (from === undefined) return to === undefined ? null : t('Until {typedDate}', { typedDate: writeTypedDate(to) });
  return to === undefined
    ? t('From {typedDate}', { typedDate: writeTypedDate(from) })
    : t('{typedDate} to {typedDate2}', { typedDate: writeTypedDate(from), typedDate2: writeTypedDate(to) });
}
