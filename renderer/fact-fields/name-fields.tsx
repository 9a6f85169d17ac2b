import './fact-fields.css';
import { t } from '../language/t.ts';
import type { DraftForm } from '../state/draft-form.ts';
import { ChipField } from './chip-field.tsx';
import type { Suggest } from './use-suggestions.tsx';

export type NameList = 'people' | 'organisations' | 'places' | 'programmes';

const LISTS: readonly { readonly list: NameList; readonly label: string; readonly one: string }[] = [
  {
    list: 'people',
    get label() {
      return t('People');
    },
    get one() {
      return t('a person');
    },
  },
  {
    list: 'organisations',
    get label() {
      return t('Organisations');
    },
    get one() {
      return t('an organisation');
    },
  },
  {
    list: 'places',
    get label() {
      return t('Places');
    },
    get one() {
      return t('a place');
    },
  },
  {
    list: 'programmes',
    get label() {
      return t('Programmes');
    },
    get one() {
      return t('a programme');
    },
  },
];

interface NameFieldsProps {
  readonly form: DraftForm;
  readonly onChange: (change: Partial<DraftForm>) => void;
  /** Known names of each list. */
  readonly suggest?: Readonly<Record<NameList, Suggest>>;
}

/** Who and what a claim names; a name in the wrong list goes to the next one with a key. */
export function NameFields({ form, onChange, suggest }: NameFieldsProps) {
  const moveTo = (from: NameList, name: string, by: 1 | -1): NameList => {
    const at = LISTS.findIndex(({ list }) => list === from);
    const to = LISTS[(at + by + LISTS.length) % LISTS.length]?.list ?? from;
    onChange({
      [from]: form[from].filter((one) => one !== name),
      [to]: form[to].includes(name) ? form[to] : [...form[to], name],
    });
    return to;
  };
  return (
    <div className="edit-names">
      {LISTS.map(({ list, label, one }) => (
        <ChipField
          key={list}
          list={list}
          label={label}
          adds={t('Add {one}', { one })}
          names={form[list]}
          onChange={(names) => onChange({ [list]: names })}
          suggest={suggest?.[list]}
          onMove={(name, by) => moveTo(list, name, by)}
        />
      ))}
    </div>
  );
}
