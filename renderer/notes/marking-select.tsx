import type { MarkingScheme } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import { Select } from '../ui/select.tsx';

interface MarkingSelectProps {
  readonly scheme: MarkingScheme | null;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onChange: (marking: string | null) => void;
}

const NONE = '';

export function MarkingSelect({ scheme, value, disabled, onChange }: MarkingSelectProps) {
  const ladder = scheme?.ladder ?? [];
  // A marking the template no longer knows stays as it is until somebody chooses another.
  const known = value === null || ladder.includes(value) ? ladder : [value, ...ladder];
  if (known.length === 0) return null;
  return (
    <span className="note-marking" data-set={value !== null || undefined}>
      <Select
        look="bare"
        label={t('Marking')}
        value={value ?? NONE}
        disabled={disabled}
        options={[{ value: NONE, label: t('No marking') }, ...known.map((one) => ({ value: one, label: one }))]}
        onChange={(next) => onChange(next === NONE ? null : next)}
      />
    </span>
  );
}
