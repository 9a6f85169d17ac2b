import type { MarkingScheme } from '../../core/templates/template.ts';
import type { FormatState } from '../editor/editor-types.ts';
import { t } from '../language/t.ts';
import { Select } from '../ui/select.tsx';

interface PortionSelectProps {
  readonly scheme: MarkingScheme | null;
  readonly format: FormatState | null;
  readonly onMark: (portion: string | null) => void;
}

const NONE = '';

/** The mark of the paragraphs that are selected, where the template's scheme marks paragraphs. */
export function PortionSelect({ scheme, format, onMark }: PortionSelectProps) {
  const portion = format?.portion ?? null;
  if (!scheme || scheme.portions.length === 0 || portion === null) return null;
  // A mark of another scheme stays until somebody chooses another.
  const other =
    portion === NONE || scheme.portions.includes(portion) ? [] : [{ value: portion, label: `(${portion})` }];
  return (
    <Select
      look="bare"
      label={t('Mark of the paragraph')}
      value={portion}
      shown={portion === NONE ? t('No mark') : `(${portion})`}
      options={[
        { value: NONE, label: t('No mark') },
        ...other,
        ...scheme.portions.map((one, rank) => ({ value: one, label: `(${one}) ${scheme.ladder[rank] ?? ''}`.trim() })),
      ]}
      onChange={(next) => onMark(next === NONE ? null : next)}
    />
  );
}
