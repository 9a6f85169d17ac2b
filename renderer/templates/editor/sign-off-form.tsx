import { Plus, Signature, Trash2 } from 'lucide-react';
import type { SignOffKind } from '../../../core/note/formal-blocks.ts';
import type { SignOffPlan } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ChoiceRow, TextRow } from './controls.tsx';
import { removeAt, setSection, setTemplate } from './steps.ts';
import { useEditing } from './use-editing.ts';

const KINDS: readonly { readonly value: SignOffKind; readonly label: string }[] = [
  {
    value: 'clearance',
    get label() {
      return t('Clearance');
    },
  },
  {
    value: 'contact',
    get label() {
      return t('Contact');
    },
  },
  {
    value: 'signature',
    get label() {
      return t('Signature');
    },
  },
];

/** Who signs, who agreed and whom to ask. */
export function SignOffCard({ section }: { readonly section: number }) {
  const { template } = useEditing();
  return (
    <Popover
      label={t('Signatures and clearances')}
      trigger={
        <button type="button" className="template-object">
          <Signature size={15} strokeWidth={1.75} aria-hidden />
          <span className="template-object-words">
            <span className="visually-hidden">{t('Change the block')}</span>
            <span className="template-object-name">{t('Signatures and clearances')}</span>
            <span className="template-object-about">{template.signOff.map(({ label }) => label).join(' · ')}</span>
          </span>
        </button>
      }
    >
      <SignOffForm section={section} rows={template.signOff} />
    </Popover>
  );
}

function SignOffForm({ section, rows }: { readonly section: number; readonly rows: readonly SignOffPlan[] }) {
  const { template, change, goTo } = useEditing();
  const set = (signOff: readonly SignOffPlan[], group?: string) => change(setTemplate({ signOff }), group);
  const setRow = (index: number, patch: Partial<SignOffPlan>, group?: string) =>
    set(
      rows.map((row, at) => (at === index ? { ...row, ...patch } : row)),
      group,
    );
  const names = [
    { value: '', label: t('Left open') },
    ...template.fields.filter(({ id }) => id !== '').map(({ id, label }) => ({ value: id, label })),
  ];
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place while it is typed
        <div key={index} className="template-verb">
          <TextRow
            label={t('Office or role {number}', { number: index + 1 })}
            longest={200}
            value={row.label}
            onChange={(label) => setRow(index, { label }, `sign-off-${index}`)}
          />
          <div className="template-pair">
            <ChoiceRow
              label={t('Kind')}
              value={row.kind}
              options={KINDS}
              onChange={(kind) => setRow(index, { kind })}
            />
            <ChoiceRow
              label={t('Name from')}
              value={row.name ?? ''}
              options={names}
              onChange={(name) => setRow(index, { name: name === '' ? null : name })}
            />
          </div>
          {rows.length > 1 && (
            <Button look="quiet" onClick={() => set(removeAt(rows, index))}>
              {t('Remove this row')}
            </Button>
          )}
        </div>
      ))}
      <Button look="quiet" icon={Plus} onClick={() => set([...rows, { label: '', kind: 'clearance', name: null }])}>
        {t('Add a row')}
      </Button>
      <div className="template-form-foot">
        <Button
          look="danger"
          icon={Trash2}
          onClick={() => {
            change((now) => {
              const next = setSection(section, { signOff: false })(now);
              return next.sections.some(({ signOff }) => signOff) ? next : { ...next, signOff: [] };
            });
            goTo(`section-${section}`);
          }}
        >
          {t('Remove')}
        </Button>
      </div>
    </>
  );
}
