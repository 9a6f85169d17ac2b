import type { ReactNode } from 'react';

export function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="export-choice">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

interface OptionProps {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One of a few, as a card. */
export function Option({ name, checked, onChoose, hint, children }: OptionProps) {
  return (
    <label className="export-option">
      <input type="radio" name={name} className="visually-hidden" checked={checked} onChange={onChoose} />
      <span className="export-option-name">{children}</span>
      <span className="export-option-hint">{hint}</span>
    </label>
  );
}
