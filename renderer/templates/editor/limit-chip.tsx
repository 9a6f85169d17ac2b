import { Ruler } from 'lucide-react';
import { writeLimit } from '../../../core/templates/limit.ts';
import type { Limit } from '../../../core/templates/template.ts';
import { Popover } from '../../ui/popover.tsx';
import { Chip, ChoiceRow, NumberRow } from './controls.tsx';

interface LimitChipProps {
  /** What is limited, in the middle of a sentence. */
  readonly of: string;
  readonly limit: Limit | null;
  readonly onChange: (limit: Limit | null) => void;
}

const UNITS = [
  { value: 'none', label: 'No limit' },
  { value: 'words', label: 'Words' },
  { value: 'lines', label: 'Lines' },
  { value: 'pages', label: 'Pages' },
  { value: 'first page', label: 'Ends on the first page' },
] as const;
const USUAL = { words: 150, lines: 5, pages: 1, 'first page': 1 } as const;

export function LimitChip({ of, limit, onChange }: LimitChipProps) {
  const words =
    limit === null ? 'Limit' : limit.unit === 'first page' ? 'On the first page' : `At most ${writeLimit(limit)}`;
  return (
    <Popover
      label={`Limit of ${of}`}
      trigger={
        <Chip icon={Ruler} on={limit !== null}>
          {words}
        </Chip>
      }
    >
      <ChoiceRow
        label={`Limit of ${of}`}
        value={limit?.unit ?? 'none'}
        options={UNITS}
        onChange={(unit) => onChange(unit === 'none' ? null : { unit, most: USUAL[unit] })}
      />
      {limit !== null && limit.unit !== 'first page' && (
        <NumberRow
          label="At most"
          value={limit.most}
          least={1}
          most={99_999}
          onChange={(most) => onChange({ ...limit, most })}
        />
      )}
    </Popover>
  );
}
