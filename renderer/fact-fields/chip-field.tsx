import './fact-fields.css';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../language/t.ts';
import { alongLine } from '../ui/along-line.ts';
import { cleanLine } from './clean-line.ts';
import { type Suggest, useSuggestions } from './use-suggestions.tsx';

interface ChipFieldProps<List extends string> {
  readonly list: List;
  readonly label: string;
  /** What the box at the end is for: `Add a person`. */
  readonly adds: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  /** Puts a name into the list after or before this one; returns which. Leave out where there is one list. */
  readonly onMove?: (name: string, by: 1 | -1) => List;
  readonly suggest?: Suggest | undefined;
}

const LONGEST = 300;

/** Names as chips, with a box for the next one. */
export function ChipField<List extends string>({
  list,
  label,
  adds,
  names,
  onChange,
  onMove,
  suggest,
}: ChipFieldProps<List>) {
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  /** The name being changed: its words are in the box until they are entered. */
  const [changing, setChanging] = useState<string | null>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const chips = row.current?.querySelectorAll<HTMLElement>('.chip-press') ?? [];
    (chips[Math.min(wanted.current, chips.length - 1)] ?? box.current)?.focus();
    wanted.current = null;
  });

  const enter = (words = text) => {
    const name = words.trim();
    setText('');
    setChanging(null);
    if (changing !== null) {
      const renamed = names.flatMap((one) => (one === changing ? (name === '' ? [] : [name]) : [one]));
      onChange([...new Set(renamed)]);
    } else if (name !== '' && !names.includes(name)) onChange([...names, name]);
  };
  const suggestions = useSuggestions(suggest, text, names, enter);
  const remove = (name: string) => {
    wanted.current = Math.max(0, names.indexOf(name));
    onChange(names.filter((one) => one !== name));
  };
  const change = (name: string) => {
    setText(name);
    setChanging(name);
    box.current?.focus();
  };
  const onBoxKey = (event: KeyboardEvent) => {
    if (suggestions.onKey(event)) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) enter();
    else if (event.key === 'Backspace' && text === '' && changing === null && names.length > 0)
      change(names.at(-1) ?? '');
    else return;
    event.preventDefault();
  };
  const onChipKey = (event: KeyboardEvent, name: string, index: number) => {
    const key = alongLine(event.key, event.currentTarget);
    if (event.key === 'Delete' || event.key === 'Backspace') remove(name);
    else if (onMove && event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const to = onMove(name, event.key === 'ArrowDown' ? 1 : -1);
      // It is drawn there in the next frame.
      requestAnimationFrame(() => focusChip(row.current, to, name));
    } else if (key === 'ArrowLeft') wanted.current = Math.max(0, index - 1);
    else if (key === 'ArrowRight') wanted.current = index + 1;
    else return;
    event.preventDefault();
    if (wanted.current !== null && event.key.startsWith('Arrow')) focusAt(row.current, wanted.current, box.current);
  };

  return (
    <div className="chip-field" ref={row} data-list={list}>
      <label className="edit-label" htmlFor={id}>
        {label}
      </label>
      <div className="chips suggest-place">
        {names.map((name, index) => (
          <span key={name} className="chip" data-changing={name === changing || undefined}>
            <button
              type="button"
              className="chip-press"
              data-name={name}
              aria-label={t('Change {name}', { name })}
              aria-keyshortcuts={onMove ? 'Delete Alt+ArrowUp Alt+ArrowDown' : 'Delete'}
              dir="auto"
              onKeyDown={(event) => onChipKey(event, name, index)}
              onClick={() => change(name)}
            >
              {name}
            </button>
            <button
              type="button"
              className="chip-remove"
              tabIndex={-1}
              aria-label={t('Remove {name}', { name })}
              onClick={() => remove(name)}
            >
              <X size={12} strokeWidth={2} aria-hidden />
            </button>
          </span>
        ))}
        <input
          {...suggestions.box}
          ref={box}
          id={id}
          className="chip-box"
          dir="auto"
          maxLength={LONGEST}
          placeholder={names.length === 0 ? adds : t('Add')}
          value={text}
          onChange={(event) => setText(cleanLine(event.target.value))}
          onKeyDown={onBoxKey}
          onBlur={() => enter()}
        />
        {suggestions.list}
      </div>
    </div>
  );
}

function focusAt(row: HTMLElement | null, index: number, box: HTMLElement | null): void {
  const chips = row?.querySelectorAll<HTMLElement>('.chip-press') ?? [];
  (chips[index] ?? box)?.focus();
}

function focusChip(row: HTMLElement | null, list: string, name: string): void {
  const chips = row?.parentElement?.querySelectorAll<HTMLElement>(`[data-list="${list}"] .chip-press`) ?? [];
  [...chips].find((chip) => chip.dataset.name === name)?.focus();
}
