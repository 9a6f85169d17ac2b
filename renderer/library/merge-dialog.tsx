import './library-dialogs.css';
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Fact, FactDraft } from '../../core/facts/fact.ts';
import { mergeDrafts } from '../../core/facts/merge-drafts.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { t } from '../language/t.ts';
import { draftOf } from '../state/fact-editor-form.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FactSummary } from '../ui/fact-summary.tsx';
import { Field } from '../ui/field.tsx';
import { AuthorField } from './author-field.tsx';
import { countFacts } from './count-facts.ts';

interface MergeDialogProps {
  /** Two or more. */
  readonly facts: readonly Fact[];
  readonly onClose: () => void;
}

/** Several facts as one: which goes on, in which words; the others stay in the history, superseded by it. */
export function MergeDialog({ facts, onClose }: MergeDialogProps) {
  const backend = useBackend();
  const { factChanges, factLibrary, factEditor } = useDesk();
  const form = useId();
  const [kept, setKept] = useState(facts[0]?.id ?? '');
  const [claim, setClaim] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const merged = useMemo(() => mergeInto(facts, kept), [facts, kept]);
  const words = claim ?? merged.claim;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return setTrouble(t('A fact needs a claim: one sentence that can be checked.'));
    const ids = [kept, ...facts.map(({ id }) => id).filter((id) => id !== kept)];
    const refusal = await factChanges.perform(t('{facts} merged', { facts: countFacts(facts.length) }), (dossier, by) =>
      backend.library.merge({
        dossier,
        facts: ids,
        draft: { ...merged, claim: words.trim() },
        reason: reason.trim(),
        by,
      }),
    );
    if (refusal) return setTrouble(refusal.message);
    onClose();
    factLibrary.unselect();
    factEditor.open(kept);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Merge {facts}', { facts: countFacts(facts.length) })}
      description={t(
        'One is kept, with all names, figures and sources. The others are superseded by it; notes that use them are told.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('Merge')}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void submit(event)}>
        <fieldset className="merge-choices">
          <legend className="field-label">{t('Which to keep')}</legend>
          {facts.map((fact) => (
            <label key={fact.id} className="merge-choice" htmlFor={`${form} ${fact.id}`}>
              <input
                id={`${form} ${fact.id}`}
                type="radio"
                name={form}
                checked={fact.id === kept}
                onChange={() => setKept(fact.id)}
              />
              <FactSummary fact={fact} />
            </label>
          ))}
        </fieldset>
        <Field label={t('In these words')} error={trouble}>
          {({ control, about }) => (
            <textarea
              id={control}
              className="text-box claim-box"
              aria-describedby={about}
              dir="auto"
              lang={merged.language}
              maxLength={5000}
              value={words}
              onChange={(event) => setClaim(cleanLine(event.target.value))}
            />
          )}
        </Field>
        <Field label={t('Why')} optional>
          {({ control }) => (
            <input
              id={control}
              className="text-box"
              maxLength={1000}
              placeholder={t('They say the same thing')}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <AuthorField />
      </form>
    </Dialog>
  );
}

/** All of them in one draft; how it may be handled is the strictest any of them asks for. */
function mergeInto(facts: readonly Fact[], kept: string): FactDraft {
  const ordered = [...facts].sort((one, other) => Number(other.id === kept) - Number(one.id === kept));
  const [first] = ordered;
  const secret = ordered.some(({ disclosure }) => disclosure === 'do-not-disclose');
  const marking = ordered.find((fact) => fact.marking !== undefined)?.marking;
  const due = ordered.flatMap(({ reviewBy }) => reviewBy ?? []).sort();
  return {
    ...mergeDrafts(ordered.map(draftOf)),
    ...(first?.short === undefined ? {} : { short: first.short }),
    ...(first?.translation === undefined ? {} : { translation: first.translation }),
    ...(secret ? { disclosure: 'do-not-disclose' } : first?.disclosure ? { disclosure: first.disclosure } : {}),
    ...(marking === undefined ? {} : { marking }),
    ...(due[0] === undefined ? {} : { reviewBy: due[0] }),
  };
}
