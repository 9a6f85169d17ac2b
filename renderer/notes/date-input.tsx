import { useEffect, useRef, useState } from 'react';
import { readPartialDate, writePartialDate } from '../../core/shared/partial-date.ts';
import type { TemplateField } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';

interface DateInputProps {
  readonly field: TemplateField;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly look: 'page' | 'box';
  readonly language: string;
  readonly className: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  readonly id?: string;
}

/** On the page a date reads as prose and turns into a date box when it is entered; in a dialog it is the box. */
export function DateInput({ field, value, onChange, look, language, className, placeholder, ...rest }: DateInputProps) {
  const [editing, setEditing] = useState(look === 'box');
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (editing && look === 'page') box.current?.focus();
  }, [editing, look]);

  if (!editing)
    return (
      <button
        type="button"
        className={`${className} date-words`}
        aria-label={
          value
            ? t('{label}: {day}', { label: field.label, day: writePartialDate(value, language) })
            : t('{label}: not set. {hint}', { label: field.label, hint: placeholder || t('Choose a day') })
        }
        data-empty={value === '' || undefined}
        disabled={rest.disabled}
        onClick={() => setEditing(true)}
      >
        {value ? writePartialDate(value, language) : placeholder || t('Choose a day')}
      </button>
    );
  return (
    <input
      ref={box}
      type="date"
      className={className}
      aria-label={look === 'page' ? field.label : undefined}
      value={readPartialDate(value)?.length === 3 ? value : ''}
      disabled={rest.disabled}
      {...(rest.id ? { id: rest.id } : {})}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => setEditing(look === 'box')}
    />
  );
}
