import './field.css';
import { type ReactNode, useId } from 'react';
import { t } from '../language/t.ts';

interface FieldProps {
  readonly label: string;
  /** One sentence under the label. */
  readonly hint?: string;
  readonly error?: string | null;
  readonly optional?: boolean;
  /** Gets the id its control must carry, and the id of what describes it. */
  readonly children: (ids: { readonly control: string; readonly about: string | undefined }) => ReactNode;
}

/** A labelled control in a dialog. */
export function Field({ label, hint, error = null, optional = false, children }: FieldProps) {
  const id = useId();
  const about = error || hint ? `${id}-about` : undefined;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional">{t('optional')}</span>}
      </label>
      {children({ control: id, about })}
      {(error || hint) && (
        <p id={about} className={error ? 'field-error' : 'field-hint'}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
