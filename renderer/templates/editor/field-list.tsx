import './field-list.css';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { blankField } from '../../../core/templates/blank-template.ts';
import { giveIds } from '../../../core/templates/give-ids.ts';
import type { FieldType, TemplateField } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ChoiceRow, LinesRow, TextRow, Tick } from './controls.tsx';
import { Problems } from './problems.tsx';
import { moveAt, removeAt, setField, setTemplate } from './steps.ts';
import { useEditing } from './use-editing.ts';

const TYPES: readonly { readonly value: FieldType; readonly label: string }[] = [
  {
    value: 'text',
    get label() {
      return t('Text');
    },
  },
  {
    value: 'person',
    get label() {
      return t('Person or office');
    },
  },
  {
    value: 'date',
    get label() {
      return t('Date');
    },
  },
  {
    value: 'id',
    get label() {
      return t('Reference number');
    },
  },
  {
    value: 'list',
    get label() {
      return t('List');
    },
  },
  {
    value: 'choice',
    get label() {
      return t('Choice');
    },
  },
];

/** The header fields as they stand at the head of a note. */
export function FieldList() {
  const { template, change, goTo } = useEditing();
  const { fields } = template;
  const add = () => {
    change(setTemplate({ fields: [...fields, blankField()] }));
    goTo(`field-${fields.length}`);
  };
  return (
    <section className="template-fields" aria-label={t('Fields')}>
      {fields.map((field, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field without an id yet has only its place
        <FieldRow key={index} field={field} index={index} />
      ))}
      <Button look="quiet" icon={Plus} className="template-add" data-place="add-field" onClick={add}>
        {t('Add a field')}
      </Button>
    </section>
  );
}

function FieldRow({ field, index }: { readonly field: TemplateField; readonly index: number }) {
  const { change, problemsAt } = useEditing();
  const problems = problemsAt(`field-${index}`);
  const type = TYPES.find(({ value }) => value === field.type)?.label ?? field.type;
  return (
    <div className="template-field" data-trouble={problems.length > 0 || undefined}>
      <input
        className="template-field-label"
        data-place={`field-${index}`}
        aria-label={t('Label of field {number}', { number: index + 1 })}
        placeholder={t('Label')}
        maxLength={60}
        value={field.label}
        onChange={(event) => change(setField(index, { label: event.target.value }), `field-${index}-label`)}
        // Sections and words refer to it by a name that stays.
        onBlur={() => field.id === '' && field.label.trim() !== '' && change(giveIds, `field-${index}-label`)}
      />
      <Popover
        label={t('Field {name}', { name: field.label || index + 1 })}
        trigger={
          <button type="button" className="template-field-press">
            <span className="visually-hidden">{t('Change the field {name}', { name: field.label })}</span>
            <span className="template-field-type">{type}</span>
            {field.required && <span className="template-flag">{t('Required')}</span>}
            {field.place === 'end' && <span className="template-flag">{t('At the end')}</span>}
            <span className="template-field-hint one-line">{field.initial ?? field.guidance}</span>
          </button>
        }
      >
        <FieldForm field={field} index={index} />
      </Popover>
      <Problems problems={problems} />
    </div>
  );
}

function FieldForm({ field, index }: { readonly field: TemplateField; readonly index: number }) {
  const { template, change, goTo } = useEditing();
  const { type } = field;
  const set = (patch: Partial<TemplateField>, group?: string) => change(setField(index, patch), group);
  const setType = (next: FieldType) =>
    set({
      type: next,
      initial: null,
      options: next === 'choice' ? (field.options.length > 0 ? field.options : [t('Yes'), t('No')]) : [],
      longest: next === 'choice' || next === 'date' ? null : field.longest,
    });
  const move = (by: 1 | -1) => {
    change(setTemplate({ fields: moveAt(template.fields, index, by) }));
    goTo(`field-${index + by}`);
  };
  return (
    <>
      <ChoiceRow label={t('Holds')} value={type} options={TYPES} onChange={setType} />
      {type === 'choice' && (
        <LinesRow
          label={t('Options')}
          hint={t('One per line, at least two.')}
          values={field.options}
          onChange={(options) => set({ options }, `field-${index}-options`)}
        />
      )}
      <TextRow
        label={t('Guidance')}
        optional
        hint={t('Shown while the field is empty; never exported.')}
        value={field.guidance}
        onChange={(guidance) => set({ guidance }, `field-${index}-guidance`)}
      />
      {type === 'date' ? (
        <Tick
          label={t('A new note has the day it is made')}
          checked={field.initial === 'today'}
          onChange={(on) => set({ initial: on ? 'today' : null })}
        />
      ) : (
        <TextRow
          label={t('A new note has')}
          optional
          longest={500}
          value={field.initial ?? ''}
          onChange={(words) => set({ initial: words === '' ? null : words }, `field-${index}-initial`)}
        />
      )}
      <Tick
        label={t('Required')}
        hint={t('The note is not finished without it.')}
        checked={field.required}
        onChange={(required) => set({ required })}
      />
      <Tick
        label={t('Below the text')}
        hint={t('As a list of copies often is.')}
        checked={field.place === 'end'}
        onChange={(on) => set({ place: on ? 'end' : 'head' })}
      />
      <div className="template-form-foot">
        <IconButton icon={ArrowUp} label={t('Move up')} disabled={index === 0} onClick={() => move(-1)} />
        <IconButton
          icon={ArrowDown}
          label={t('Move down')}
          disabled={index === template.fields.length - 1}
          onClick={() => move(1)}
        />
        <Button
          look="danger"
          icon={Trash2}
          onClick={() => {
            change(setTemplate({ fields: removeAt(template.fields, index) }));
            goTo('add-field');
          }}
        >
          {t('Remove field')}
        </Button>
      </div>
    </>
  );
}
