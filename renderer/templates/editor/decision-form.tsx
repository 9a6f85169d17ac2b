import { Gavel, Plus, Trash2 } from 'lucide-react';
import type { DecisionLayout } from '../../../core/note/formal-blocks.ts';
import type { DecisionScheme } from '../../../core/templates/template.ts';
import { t } from '../../language/t.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { ChoiceRow, LinesRow, TextRow } from './controls.tsx';
import { removeAt, setSection, setTemplate } from './steps.ts';
import { useEditing } from './use-editing.ts';

const LAYOUTS: readonly { readonly value: DecisionLayout; readonly label: string }[] = [
  {
    value: 'paragraphs',
    get label() {
      return t('Numbered paragraphs');
    },
  },
  {
    value: 'beside',
    get label() {
      return t('Responses beside each');
    },
  },
  {
    value: 'concur',
    get label() {
      return t('One response under all, signed');
    },
  },
  {
    value: 'approve',
    get label() {
      return t('Responses and a date under each');
    },
  },
];

export const USUAL_DECISION: DecisionScheme = {
  layout: 'beside',
  get lead() {
    return t('It is recommended that you:');
  },
  verbs: [
    { verb: 'agree', responses: ['Agreed', 'Not agreed'] },
    { verb: 'note', responses: ['Noted'] },
  ],
  decider: null,
  decideBy: null,
};

/** Where the note asks for a decision, and how. */
export function DecisionCard({ section }: { readonly section: number }) {
  const { template } = useEditing();
  const decision = template.decision ?? USUAL_DECISION;
  return (
    <Popover
      label={t('Decision block')}
      trigger={
        <button type="button" className="template-object">
          <Gavel size={15} strokeWidth={1.75} aria-hidden />
          <span className="template-object-words">
            <span className="visually-hidden">{t('Change the block')}</span>
            <span className="template-object-name">{t('Decision')}</span>
            <span className="template-object-about">
              {[decision.lead, ...decision.verbs.map(({ verb }) => verb)].filter((words) => words !== '').join(' · ')}
            </span>
          </span>
        </button>
      }
    >
      <DecisionForm section={section} decision={decision} />
    </Popover>
  );
}

function DecisionForm({ section, decision }: { readonly section: number; readonly decision: DecisionScheme }) {
  const { template, change, goTo } = useEditing();
  const set = (patch: Partial<DecisionScheme>, group?: string) =>
    change(setTemplate({ decision: { ...decision, ...patch } }), group);
  const setVerb = (index: number, patch: Partial<DecisionScheme['verbs'][number]>) =>
    set({ verbs: decision.verbs.map((verb, at) => (at === index ? { ...verb, ...patch } : verb)) }, `verb-${index}`);
  const fields = (type: 'date' | null) => [
    { value: '', label: t('Nobody in particular') },
    ...template.fields
      .filter((field) => field.id !== '' && (type === null ? field.type !== 'date' : field.type === type))
      .map(({ id, label }) => ({ value: id, label })),
  ];
  return (
    <>
      <ChoiceRow label={t('Layout')} value={decision.layout} options={LAYOUTS} onChange={(layout) => set({ layout })} />
      <TextRow
        label={t('Before the recommendations')}
        optional
        longest={500}
        value={decision.lead}
        onChange={(lead) => set({ lead }, 'decision-lead')}
      />
      {decision.verbs.map((verb, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a verb is known by its place while it is typed
        <div key={index} className="template-verb">
          <TextRow
            label={t('Verb {number}', { number: index + 1 })}
            longest={60}
            value={verb.verb}
            onChange={(words) => setVerb(index, { verb: words })}
          />
          <LinesRow
            label={t('Responses')}
            values={verb.responses}
            onChange={(responses) => setVerb(index, { responses })}
          />
          {decision.verbs.length > 1 && (
            <Button look="quiet" onClick={() => set({ verbs: removeAt(decision.verbs, index) })}>
              {t('Remove this verb')}
            </Button>
          )}
        </div>
      ))}
      <Button look="quiet" icon={Plus} onClick={() => set({ verbs: [...decision.verbs, { verb: '', responses: [] }] })}>
        {t('Add a verb')}
      </Button>
      <ChoiceRow
        label={t('Field that says who decides')}
        value={decision.decider ?? ''}
        options={fields(null)}
        onChange={(id) => set({ decider: id === '' ? null : id })}
      />
      <ChoiceRow
        label={t('Field that says by when')}
        value={decision.decideBy ?? ''}
        options={fields('date').map((one) => (one.value === '' ? { ...one, label: t('No date') } : one))}
        onChange={(id) => set({ decideBy: id === '' ? null : id })}
      />
      <div className="template-form-foot">
        <Button
          look="danger"
          icon={Trash2}
          onClick={() => {
            change((now) => dropUnused(setSection(section, { decision: false })(now)));
            goTo(`section-${section}`);
          }}
        >
          {t('Remove')}
        </Button>
      </div>
    </>
  );
}

/** How a decision is asked for says nothing where no section asks. */
function dropUnused(template: Parameters<ReturnType<typeof setTemplate>>[0]) {
  return template.sections.some(({ decision }) => decision) ? template : { ...template, decision: null };
}
