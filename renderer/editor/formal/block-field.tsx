import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';

interface BlockFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly disabled: boolean;
  readonly longest: number;
  readonly type?: 'text' | 'date';
  /** Offered while it is typed. */
  readonly offers?: readonly string[];
  /** `first`: the first change since the field was entered, a step to undo by itself. */
  readonly onChange: (value: string, first: boolean) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A field of a block: one line that grows over several when `lines` is true. */
export function BlockField(props: BlockFieldProps & { readonly lines?: boolean }) {
  const { label, value, placeholder = '', className = '', disabled, longest, onChange, onKeyDown } = props;
  // What was typed stands here at once; the editor's state follows, and comes back at undo.
  const [text, setText] = useState(value);
  const changed = useRef(false);
  const id = useId();
  useEffect(() => setText(value), [value]);

  const common = {
    'aria-label': label,
    className: `formal-field ${className}`,
    value: text,
    placeholder,
    disabled,
    maxLength: longest,
    onFocus: () => {
      changed.current = false;
    },
    onKeyDown,
  };
  const change = (next: string) => {
    const line = next.replace(/[\r\n\t]+/g, ' ');
    setText(line);
    onChange(line, !changed.current);
    changed.current = true;
  };
  if (props.lines)
    return (
      <span className="formal-growing" data-value={text || placeholder}>
        <textarea rows={1} {...common} onChange={(event) => change(event.target.value)} />
      </span>
    );
  const { offers = [] } = props;
  return (
    <>
      <input
        type={props.type ?? 'text'}
        list={offers.length > 0 ? id : undefined}
        {...common}
        onChange={(event) => change(event.target.value)}
      />
      {offers.length > 0 && (
        <datalist id={id}>
          {offers.map((offer) => (
            <option key={offer} value={offer} />
          ))}
        </datalist>
      )}
    </>
  );
}
