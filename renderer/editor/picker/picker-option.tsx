import './picker.css';
import type { ReactNode } from 'react';

interface PickerOptionProps {
  readonly id: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One of a list whose keyboard stays in the text. */
export function PickerOption({ id, active, onPoint, onChoose, className, children }: PickerOptionProps) {
  return (
    // The text has the keyboard and says which option is active (use-picker-keys.ts); the pointer is a short cut.
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: see above.
    <div
      role="option"
      id={id}
      aria-selected={active}
      className={className ? `picker-option ${className}` : 'picker-option'}
      onPointerMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {children}
    </div>
  );
}
