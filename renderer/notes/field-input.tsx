import { useId } from 'react';
import type { FieldValue } from '../../core/note/note.ts';
import type { TemplateField } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { Select } from '../ui/select.tsx';
import { DateInput } from './date-input.tsx';
import { GrowingText } from './growing-text.tsx';

interface FieldInputProps {
  readonly field: TemplateField;
  readonly value: FieldValue;
  readonly onChange: (value: FieldValue) => void;
  readonly look: 'page' | 'box';
  /** BCP 47, of the note. */
  readonly language: string;
  /** Names given before, in a dialog. */
  readonly suggestions?: readonly string[];
  readonly disabled?: boolean;
  /** Id of the control, where a visible label names it. */
  readonly id?: string;
  readonly describedBy?: string | undefined;
}

const LONGEST_LINE = 2000;

/** The control a template's field asks for. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, onChange, look, suggestions = [], disabled = false } = props;
  const list = useId();
  const className = look === 'page' ? 'page-box' : 'text-box';
  const text = typeof value === 'string' ? value : value.join('\n');
  const placeholder = look === 'page' ? field.guidance : '';
  const common = {
    disabled,
    maxLength: field.longest ?? LONGEST_LINE,
    placeholder,
    ...(props.id ? { id: props.id } : {}),
    ...(props.describedBy ? { 'aria-describedby': props.describedBy } : {}),
  };

  switch (field.type) {
    case 'choice':
      return (
        <Select
          look={look === 'page' ? 'bare' : 'box'}
          label={field.label}
          value={text}
          disabled={disabled}
          options={[
            ...(text === '' || !field.required ? [{ value: '', label: t('Not chosen') }] : []),
            ...(text !== '' && !field.options.includes(text) ? [{ value: text, label: text }] : []),
            ...field.options.map((option) => ({ value: option, label: option })),
          ]}
          onChange={onChange}
        />
      );
    case 'date':
      return <DateInput {...props} value={text} className={className} placeholder={placeholder} />;
    case 'list':
      return (
        <GrowingText
          className={className}
          label={t('{label}, one per line', { label: field.label })}
          lines
          value={text}
          onChange={(next) => onChange(next === '' ? [] : next.split('\n'))}
          {...common}
          maxLength={LONGEST_LINE * 10}
        />
      );
    case 'person':
    case 'text':
    case 'id':
      return (
        <>
          {suggestions.length > 0 && (
            <datalist id={list}>
              {suggestions.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
          {look === 'page' ? (
            <GrowingText className={className} label={field.label} value={text} onChange={onChange} {...common} />
          ) : (
            <input
              className={className}
              list={suggestions.length > 0 ? list : undefined}
              value={text}
              onChange={(event) => onChange(event.target.value)}
              {...common}
            />
          )}
        </>
      );
  }
}
