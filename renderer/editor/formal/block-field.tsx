import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface BlockFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly className?: string;
  readonly disabled: boolean;
  readonly longest: number;
  readonly type?: 'text' | 'date';
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
  return <input type={props.type ?? 'text'} {...common} onChange={(event) => change(event.target.value)} />;
}
