import './suggestions.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { t } from '../language/t.ts';

/** Known words that go on as somebody began to type. */
export type Suggest = (text: string) => Promise<readonly string[]>;

/** Letters that follow each other faster ask once. */
const PAUSE_MS = 90;

interface Suggestions {
  /** What the box carries, so that it is heard as one with the list. */
  readonly box: {
    readonly role?: 'combobox';
    readonly 'aria-expanded'?: boolean;
    readonly 'aria-controls'?: string;
    readonly 'aria-autocomplete'?: 'list';
    readonly 'aria-activedescendant'?: string;
    readonly autoComplete: 'off';
  };
  /** Moves in the list, takes from it or closes it; true when the key was for the list. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly close: () => void;
  readonly list: ReactNode;
}

/** Suggestions under a text box while something is typed in it; `taken` are left out. Without `suggest`, none. */
export function useSuggestions(
  suggest: Suggest | undefined,
  text: string,
  taken: readonly string[],
  onTake: (value: string) => void,
): Suggestions {
  const id = useId();
  const [found, setFound] = useState<readonly string[]>([]);
  const [active, setActive] = useState(-1);
  const [shut, setShut] = useState<string | null>(null);
  const typed = text.trim();
  useEffect(() => {
    let wanted = true;
    setActive(-1);
    if (!suggest || typed === '') return setFound([]);
    const asking = setTimeout(() => void suggest(typed).then((values) => wanted && setFound(values)), PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(asking);
    };
  }, [suggest, typed]);

  const shown =
    shut === typed || typed === '' ? [] : found.filter((value) => !taken.includes(value) && value !== typed);
  const open = shown.length > 0;
  const take = (value: string) => {
    setShut(value.trim());
    onTake(value);
  };
  return {
    box: suggest
      ? {
          role: 'combobox',
          'aria-expanded': open,
          'aria-autocomplete': 'list',
          autoComplete: 'off',
          ...(open ? { 'aria-controls': id } : {}),
          ...(open && active >= 0 ? { 'aria-activedescendant': `${id} ${active}` } : {}),
        }
      : { autoComplete: 'off' },
    onKey(event) {
      if (!open) return false;
      const chosen = shown[active];
      if (event.key === 'ArrowDown') setActive((active + 1) % shown.length);
      else if (event.key === 'ArrowUp') setActive(active <= 0 ? shown.length - 1 : active - 1);
      else if (event.key === 'Escape') setShut(typed);
      else if (event.key === 'Enter' && chosen !== undefined) take(chosen);
      else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    close: () => setShut(typed),
    list: open && (
      <div className="suggestions" role="listbox" id={id} aria-label={t('Suggestions')}>
        {shown.map((value, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and names the active one
          <div
            key={value}
            id={`${id} ${index}`}
            className="suggestion one-line"
            role="option"
            aria-selected={index === active}
            dir="auto"
            // The press must not take the focus, and with it the list, away before it counts.
            onMouseDown={(event) => {
              event.preventDefault();
              take(value);
            }}
          >
            {value}
          </div>
        ))}
      </div>
    ),
  };
}
