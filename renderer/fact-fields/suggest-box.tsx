import { cleanLine } from './clean-line.ts';
import { type Suggest, useSuggestions } from './use-suggestions.tsx';

interface SuggestBoxProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggest: Suggest;
  readonly maxLength?: number;
  readonly placeholder?: string;
}

const NONE: readonly string[] = [];

/** A text box that offers what is known already. */
export function SuggestBox({ id, value, onChange, suggest, maxLength = 300, placeholder }: SuggestBoxProps) {
  const { box, onKey, close, list } = useSuggestions(suggest, value, NONE, onChange);
  return (
    <div className="suggest-place">
      <input
        {...box}
        id={id}
        className="text-box"
        dir="auto"
        maxLength={maxLength}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(cleanLine(event.target.value))}
        onKeyDown={onKey}
        onBlur={close}
      />
      {list}
    </div>
  );
}
