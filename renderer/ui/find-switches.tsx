import { CaseSensitive, Regex, WholeWord } from 'lucide-react';
import type { FindQuery } from '../../core/finding/find-query.ts';
import { t } from '../language/t.ts';
import { IconButton } from './button.tsx';

const SWITCHES = [
  {
    part: 'matchCase',
    get label() {
      return t('Match case');
    },
    icon: CaseSensitive,
  },
  {
    part: 'wholeWord',
    get label() {
      return t('Whole words only');
    },
    icon: WholeWord,
  },
  {
    part: 'pattern',
    get label() {
      return t('Regular expression');
    },
    icon: Regex,
  },
] as const;

interface FindSwitchesProps {
  readonly query: FindQuery;
  readonly onChange: (part: Partial<FindQuery>) => void;
}

/** How words are looked for: three switches beside the box they are typed in. */
export function FindSwitches({ query, onChange }: FindSwitchesProps) {
  return SWITCHES.map(({ part, label, icon }) => (
    <IconButton
      key={part}
      icon={icon}
      label={label}
      aria-pressed={query[part]}
      onClick={() => onChange({ [part]: !query[part] })}
    />
  ));
}
