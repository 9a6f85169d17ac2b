import './controls.css';
import { Check, type LucideIcon } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { cleanLine } from '../../fact-fields/clean-line.ts';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

interface WordsProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether Enter makes a new line. */
  readonly lines?: boolean;
}

/** Words on the paper: as tall as what is in them. */
export function Words({ label, value, onChange, lines = false, className, ...rest }: WordsProps) {
  return (
    <textarea
      rows={1}
      dir="auto"
      aria-label={label}
      className={`template-words-box ${className ?? ''}`}
      value={value}
      onChange={({ target }) =>
        onChange(lines ? target.value.split('\n').map(cleanLine).join('\n') : cleanLine(target.value))
      }
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !lines) event.preventDefault();
      }}
      {...rest}
    />
  );
}

interface TextRowProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly optional?: boolean;
  readonly longest?: number;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

export function TextRow({ label, hint, value, optional = false, longest = 300, onChange, onBlur }: TextRowProps) {
  return (
    <Field label={label} optional={optional} {...(hint === undefined ? {} : { hint })}>
      {({ control, about }) => (
        <input
          id={control}
          className="text-box"
          aria-describedby={about}
          maxLength={longest}
          value={value}
          onChange={(event) => onChange(cleanLine(event.target.value))}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

interface LinesRowProps {
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Several short words, one a line. */
export function LinesRow({ label, hint, values, onChange }: LinesRowProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {({ control, about }) => (
        <textarea
          id={control}
          className="text-box template-lines"
          aria-describedby={about}
          rows={3}
          value={values.join('\n')}
          onChange={(event) => onChange(event.target.value === '' ? [] : event.target.value.split('\n').map(cleanLine))}
          // An empty line is none, once it is plain that nothing comes into it.
          onBlur={() => onChange(values.map((one) => one.trim()).filter((one) => one !== ''))}
        />
      )}
    </Field>
  );
}

interface ChoiceRowProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

export function ChoiceRow<T extends string>({ label, ...rest }: ChoiceRowProps<T>) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <Select label={label} {...rest} />
    </div>
  );
}

interface NumberRowProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

export function NumberRow({ label, value, least, most, onChange }: NumberRowProps) {
  return (
    <Field label={label}>
      {({ control }) => (
        <input
          id={control}
          type="number"
          className="text-box"
          min={least}
          max={most}
          value={value}
          onChange={({ target }) => {
            const next = target.valueAsNumber;
            if (Number.isInteger(next)) onChange(Math.min(most, Math.max(least, next)));
          }}
        />
      )}
    </Field>
  );
}

interface TickProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Tick({ label, hint, checked, onChange }: TickProps) {
  const id = useId();
  return (
    <div className="check-line">
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>
        {label}
        {hint && <span className="check-hint">{hint}</span>}
      </label>
    </div>
  );
}

interface ChipProps extends ComponentProps<'button'> {
  readonly icon?: LucideIcon;
  readonly on?: boolean;
}

/** A visible property that can be pressed: a switch, or the way to its form. */
export function Chip({ icon: Icon, on = false, children, ...rest }: ChipProps) {
  const Shown = Icon ?? (on ? Check : null);
  return (
    <button type="button" className="template-chip" data-on={on || undefined} {...rest}>
      {Shown && <Shown size={13} strokeWidth={1.9} aria-hidden />}
      {children}
    </button>
  );
}

interface SwitchChipProps {
  readonly on: boolean;
  readonly children: string;
  readonly onChange: (on: boolean) => void;
}

export function SwitchChip({ on, children, onChange }: SwitchChipProps) {
  return (
    <Chip on={on} aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </Chip>
  );
}
