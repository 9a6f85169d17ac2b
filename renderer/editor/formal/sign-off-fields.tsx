import { Plus, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { SIGN_OFF_KINDS, type SignOff, type SignOffRow } from '../../../core/note/formal-blocks.ts';
import { t } from '../../language/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { BlockField } from './block-field.tsx';
import { dropRow, focusRow, insertRow } from './rows.ts';

interface SignOffFieldsProps {
  readonly block: SignOff;
  readonly editable: boolean;
  readonly box: RefObject<HTMLElement | null>;
  readonly onChange: (block: SignOff, step: boolean) => void;
}

const MOST = 40;
const KIND_WORDS = {
  get signature() {
    return t('Signs');
  },
  get clearance() {
    return t('Clears');
  },
  get contact() {
    return t('Contact');
  },
} as const;
const EMPTY: SignOffRow = { kind: 'clearance', label: '', name: '', contact: '', date: '' };

/** Who signs, who cleared and whom to ask, a row each; Enter adds one. */
export function SignOffFields({ block, editable, box, onChange }: SignOffFieldsProps) {
  const { rows } = block;
  const setRows = (next: readonly SignOffRow[], row: number) => {
    onChange({ ...block, rows: next }, true);
    focusRow(box, row);
  };
  const add = (after: number) => {
    if (rows.length >= MOST) return;
    setRows(insertRow(rows, after + 1, { ...EMPTY, kind: rows[after]?.kind ?? 'clearance' }), after + 1);
  };
  const enter = (index: number) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add(index);
  };

  return (
    <>
      <ul className="formal-rows">
        {rows.map((row, index) => {
          const set = (next: Partial<SignOffRow>, step: boolean) =>
            onChange({ ...block, rows: rows.map((one, at) => (at === index ? { ...one, ...next } : one)) }, step);
          const which = t('row {number}', { number: index + 1 });
          const field = (name: 'label' | 'name' | 'contact', label: string, placeholder: string) => (
            <BlockField
              lines={name === 'label'}
              className={name === 'name' ? 'formal-text' : 'formal-part'}
              label={t('{label} of {which}', { label, which })}
              placeholder={placeholder}
              value={row[name]}
              longest={200}
              disabled={!editable}
              onChange={(value, step) => set({ [name]: value }, step)}
              onKeyDown={enter(index)}
            />
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name but its number.
            <li key={index} className="formal-row formal-sign">
              <Select
                look="bare"
                label={t('What {which} is for', { which })}
                value={row.kind}
                options={SIGN_OFF_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
                disabled={!editable}
                onChange={(kind) => set({ kind }, true)}
              />
              {field('label', t('Office'), t('Office or role'))}
              {field('name', t('Name'), t('Full name'))}
              {row.kind !== 'signature' && field('contact', t('Contact'), t('Telephone'))}
              {row.kind !== 'signature' && (
                <BlockField
                  type="date"
                  className="formal-part"
                  label={t('Date of {which}', { which })}
                  value={row.date}
                  longest={10}
                  disabled={!editable}
                  onChange={(date, step) => set({ date }, step)}
                />
              )}
              {editable && rows.length > 1 && (
                <span className="formal-tools">
                  <IconButton
                    icon={X}
                    size={14}
                    label={t('Remove {which}', { which })}
                    onClick={() => setRows(dropRow(rows, index), Math.max(0, index - 1))}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {editable && (
        <div className="formal-foot">
          <Button look="quiet" icon={Plus} disabled={rows.length >= MOST} onClick={() => add(rows.length - 1)}>
            {t('Add row')}
          </Button>
        </div>
      )}
    </>
  );
}
