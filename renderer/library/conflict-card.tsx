import { type FormEvent, useState } from 'react';
import type { Conflict } from '../../core/contract/library-methods.ts';
import { nameOutlet } from '../../core/facts/name-outlet.ts';
import type { SourceReference } from '../../core/facts/source.ts';
import { writeDay } from '../language/format.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import { Field } from '../ui/field.tsx';
import { dateOf } from '../ui/name-source.ts';
import { Select } from '../ui/select.tsx';
import { AuthorField } from './author-field.tsx';

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly readOnly: boolean;
}

const ABOUT: Readonly<Record<Conflict['about'], string>> = {
  get value() {
    return t('Different figures');
  },
  get date() {
    return t('Different dates');
  },
  get speaker() {
    return t('Different speakers');
  },
};

const OTHERS = [
  {
    value: 'disputed',
    get label() {
      return t('becomes disputed');
    },
  },
  {
    value: 'superseded',
    get label() {
      return t('is superseded');
    },
  },
] as const;

/** Two facts side by side by outlet and date, and the choice between them. */
export function ConflictCard({ conflict, readOnly }: ConflictCardProps) {
  const { conflicts, factEditor } = useDesk();
  /** The fact that holds, or both; undefined while nothing is chosen. */
  const [keep, setKeep] = useState<string | null | undefined>(undefined);
  const [others, setOthers] = useState<'disputed' | 'superseded'>('disputed');
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (keep === undefined) return;
    if (reason.trim() === '') return setTrouble(t('Say why, in a few words: somebody will ask.'));
    const refusal = await conflicts.settle(conflict, { keep, others, reason: reason.trim() });
    if (refusal) setTrouble(refusal.message);
  };
  return (
    <li className="conflict">
      <h2 className="conflict-title">
        {ABOUT[conflict.about]} <span>{tell(conflict.difference)}</span>
      </h2>
      <div className="conflict-sides">
        {conflict.facts.map(({ fact, source }) => (
          // biome-ignore lint/a11y/useSemanticElements: nothing in it is filled in
          <div
            key={fact.id}
            className="conflict-side"
            role="group"
            aria-label={nameSide(source)}
            data-kept={keep === fact.id || undefined}
          >
            <p className="conflict-outlet">
              <strong>{source ? (nameOutlet(source.csl) ?? t('Outlet not recorded')) : t('No source')}</strong>
              <span>{dayOf(source)}</span>
            </p>
            <FactSummary fact={fact} />
            <div className="conflict-actions">
              {!readOnly && (
                <Button aria-pressed={keep === fact.id} onClick={() => setKeep(fact.id)}>
                  {t('This one is right')}
                </Button>
              )}
              <Button look="quiet" onClick={() => factEditor.open(fact.id)}>
                {t('Look closer')}
              </Button>
            </div>
          </div>
        ))}
      </div>
      {!readOnly && keep === undefined && (
        <Button look="quiet" className="conflict-both" onClick={() => setKeep(null)}>
          {t('Both may stand')}
        </Button>
      )}
      {keep !== undefined && (
        <form className="conflict-form" onSubmit={(event) => void submit(event)}>
          {keep === null ? (
            <p>{t('Both may stand side by side until one of them changes.')}</p>
          ) : (
            <div className="conflict-others">
              <span>{t('The other one')}</span>
              <Select label={t('The other one')} value={others} options={OTHERS} onChange={setOthers} />
            </div>
          )}
          <Field label={t('Why')} error={trouble}>
            {({ control, about }) => (
              <input
                id={control}
                className="text-box"
                aria-describedby={about}
                aria-invalid={trouble !== null || undefined}
                maxLength={1000}
                placeholder={t('The ministry’s own figure')}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <AuthorField />
          <div className="editor-actions">
            <Button look="primary" type="submit">
              {t('Settle')}
            </Button>
            <Button onClick={() => setKeep(undefined)}>{t('Cancel')}</Button>
          </div>
        </form>
      )}
    </li>
  );
}

function dayOf(source: SourceReference | null): string {
  const day = source && dateOf(source.csl.issued);
  return day ? writeDay(day) : t('date not recorded');
}

function nameSide(source: SourceReference | null): string {
  return source ? `${nameOutlet(source.csl) ?? t('Outlet not recorded')}, ${dayOf(source)}` : t('No source');
}
