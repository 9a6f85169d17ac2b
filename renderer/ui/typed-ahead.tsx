import { useState } from 'react';
import { focusBox } from './focus-box.ts';

/** What was typed into a box before the code of what it belongs to was there. */
export interface TypedAhead {
  /** Where the keyboard was, and goes again. */
  readonly cameFrom: Element | null;
  words: string;
  /** Enter was pressed after them. */
  entered: boolean;
}

export function useTypedAhead(): TypedAhead {
  const [typed] = useState<TypedAhead>(() => ({ cameFrom: document.activeElement, words: '', entered: false }));
  return typed;
}

interface TypedAheadBoxProps {
  readonly typed: TypedAhead;
  readonly label: string;
  readonly hint: string;
  readonly className: string;
  readonly onClose: () => void;
}

/** The box alone, which keeps what is typed for what comes. */
export function TypedAheadBox({ typed, label, hint, className, onClose }: TypedAheadBoxProps) {
  return (
    <input
      ref={focusBox}
      className={className}
      aria-label={label}
      placeholder={hint}
      onChange={({ currentTarget }) => {
        typed.words = currentTarget.value;
      }}
      onKeyDown={({ key }) => {
        if (key === 'Enter') typed.entered = true;
        if (key !== 'Escape') return;
        onClose();
        if (typed.cameFrom instanceof HTMLElement) typed.cameFrom.focus();
      }}
    />
  );
}
