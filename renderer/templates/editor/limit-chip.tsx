import { Ruler } from 'lucide-react';
import { sayLimit } from '../../../core/templates/limit.ts';
import type { Limit } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { tell } from '../../language/tell.ts';
import { Popover } from '../../ui/popover.tsx';
import { Chip, ChoiceRow, NumberRow } from './controls.tsx';

interface LimitChipProps {
  /** What is limited, in the middle of a sentence. */
  readonly of: string;
  readonly limit: Limit | null;
  readonly onChange: (limit: Limit | null) => void;
}

const UNITS = [
  {
    value: 'none',
    get label() {
      return t('No limit');
    },
  },
  {
    value: 'words',
    get label() {
      return t('Words');
    },
  },
  {
    value: 'lines',
    get label() {
      return t('Lines');
    },
  },
  {
    value: 'pages',
    get label() {
      return t('Pages');
    },
  },
  {
    value: 'first page',
    get label() {
      return t('Ends on the first page');
    },
  },
] as const;
const USUAL = { words: 150, lines: 5, pages: 1, 'first page': 1 } as const;

export function LimitChip({ of, limit, onChange }: LimitChipProps) {
  const words =
    limit === null
      ? t('Limit')
      : limit.unit === 'first page'
        ? t('On the first page')
        : t('At most {limit}', { limit: tell(sayLimit(limit)) });
  return (
    <Popover
      label={t('Limit of {of}', { of })}
      trigger={
        <Chip icon={Ruler} on={limit !== null}>
          {words}
        </Chip>
      }
    >
      <ChoiceRow
        label={t('Limit of {of}', { of })}
        value={limit?.unit ?? 'none'}
        options={UNITS}
        onChange={(unit) => onChange(unit === 'none' ? null : { unit, most: USUAL[unit] })}
      />
      {limit !== null && limit.unit !== 'first page' && (
        <NumberRow
          label={t('At most')}
          value={limit.most}
          least={1}
          most={99_999}
          onChange={(most) => onChange({ ...limit, most })}
        />
      )}
    </Popover>
  );
}
