import './select.css';
import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';

interface SelectProps<T extends string> {
  /** Accessible name, unless a visible label already names `id`. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** A box in dialogs, bare text on the page and in the bar. */
  readonly look?: 'box' | 'bare';
  readonly disabled?: boolean;
  /** Stands in the box for the chosen label, where that is too long for it. */
  readonly shown?: string;
}

export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  look = 'box',
  disabled,
  shown,
}: SelectProps<T>) {
  return (
    <Base.Root
      value={value}
      items={options}
      modal={false}
      disabled={disabled ?? false}
      onValueChange={(next) => next !== null && onChange(next)}
    >
      <Base.Trigger className={`select select-${look}`} aria-label={label}>
        <Base.Value className="one-line">{shown}</Base.Value>
        <Base.Icon className="select-icon">
          <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} align="start" className="menu-positioner">
          <Base.Popup className="menu">
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className="menu-item">
                  <span className="menu-tick">
                    <Base.ItemIndicator>
                      <Check size={14} strokeWidth={2} aria-hidden />
                    </Base.ItemIndicator>
                  </span>
                  <Base.ItemText className="menu-item-text">{option.label}</Base.ItemText>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
