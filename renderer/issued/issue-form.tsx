import { useMemo, useState } from 'react';
import type { IssueCheck, IssuedCopy } from '../../core/contract/issued-methods.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { today } from '../ui/today.ts';
import { findConcerns } from './find-concerns.ts';
import { IssueConcerns } from './issue-concerns.tsx';
import { pastRecipients, suggestNumber } from './suggest-number.ts';

type Sources = 'none' | 'footnotes';

interface IssueFormProps {
  readonly check: IssueCheck;
  readonly copies: readonly IssuedCopy[];
  readonly onIssued: (copy: IssuedCopy) => void;
  readonly onClose: () => void;
}

/** What is said of a copy before it is frozen. */
export function IssueForm({ check, copies, onIssued, onClose }: IssueFormProps) {
  const { page, library, issued } = useDesk();
  const run = useRunCommand();
  const now = useStore(page.store);
  const templates = useStore(library.store, (lists) => lists.templates);
  const open = now.phase === 'open' ? now : null;
  const note = open?.opened.note.id ?? null;
  const template = templates?.find((one) => one.id === open?.opened.note.template) ?? null;
  const known = useMemo(() => pastRecipients(copies, note), [copies, note]);

  const [number, setNumber] = useState(() => suggestNumber(copies));
  const [day, setDay] = useState(today);
  const [recipients, setRecipients] = useState<readonly string[]>(() => linesOf(open?.head.fields.to));
  const [sources, setSources] = useState<Sources>(template?.sources ?? 'footnotes');
  const [inMould, setInMould] = useState(true);
  const [working, setWorking] = useState(false);
  const [trouble, setTrouble] = useState<{ readonly at: 'number' | 'day' | 'all'; readonly words: string } | null>(
    null,
  );

  if (!open) return null;
  const concerns = findConcerns(check, { ...open.head, template });
  const issue = async () => {
    if (working) return;
    if (number.trim() === '') return setTrouble({ at: 'number', words: t('Give the copy a number.') });
    if (day === '') return setTrouble({ at: 'day', words: t('Say on which day it goes out.') });
    setTrouble(null);
    setWorking(true);
    const reply = await issued.issue({
      ...{ number: number.trim(), day, recipients, sources },
      inMould: inMould && check.mould !== null,
    });
    setWorking(false);
    if (reply.ok) onIssued(reply.value);
    else setTrouble({ at: reply.code === 'exists' ? 'number' : 'all', words: reply.message });
  };
  const errorAt = (at: 'number' | 'day') => (trouble?.at === at ? trouble.words : null);
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('Issue this note')}
      description={open.head.title || t('Untitled note')}
      footer={
        <>
          {working && (
            <span className="dialog-foot-note" role="status">
              {t('Making the file')}
            </span>
          )}
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form="issue-form" disabled={working}>
            {concerns.length > 0 ? t('Issue anyway') : t('Issue')}
          </Button>
        </>
      }
    >
      <form
        id="issue-form"
        className="issue-form"
        onSubmit={(event) => {
          event.preventDefault();
          void issue();
        }}
      >
        <IssueConcerns
          concerns={concerns}
          onLookAtChanges={() => {
            onClose();
            run('review-changes');
          }}
        />
        <div className="issue-two">
          <Field label={t('Number')} error={errorAt('number')}>
            {({ control, about }) => (
              <input
                id={control}
                className="text-box"
                maxLength={100}
                aria-describedby={about}
                aria-invalid={trouble?.at === 'number'}
                value={number}
                onChange={(event) => setNumber(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('Date')} error={errorAt('day')}>
            {({ control, about }) => (
              <input
                id={control}
                type="date"
                className="text-box"
                aria-describedby={about}
                aria-invalid={trouble?.at === 'day'}
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
        </div>
        <div className="issue-recipients">
          <ChipField
            list="recipients"
            label={t('Recipients')}
            adds={t('Add a recipient')}
            names={recipients}
            onChange={setRecipients}
            suggest={async (text) => known.filter((name) => name.toLowerCase().includes(text.toLowerCase()))}
          />
          <Remembered
            names={known.filter((name) => !recipients.includes(name))}
            onAdd={(name) => setRecipients([...recipients, name])}
          />
        </div>
        <div className="field">
          <span className="field-label">{t('Sources in the file')}</span>
          <Select label={t('Sources in the file')} value={sources} options={SOURCES} onChange={setSources} />
        </div>
        {check.mould !== null && (
          <label className="issue-check">
            <input type="checkbox" checked={inMould} onChange={({ target }) => setInMould(target.checked)} />
            {t('In the Word template {name}', { name: check.mould })}
          </label>
        )}
        <p className="field-hint">{describeFrozen(open.length.words, check.facts.length)}</p>
        {trouble?.at === 'all' && (
          <p className="field-error" role="alert">
            {trouble.words}
          </p>
        )}
      </form>
    </Dialog>
  );
}

const SOURCES: readonly { readonly value: Sources; readonly label: string }[] = [
  {
    value: 'footnotes',
    get label() {
      return t('Footnotes');
    },
  },
  {
    value: 'none',
    get label() {
      return t('None');
    },
  },
];

/** As many as fit on a line or two; typing finds the others. */
const OFFERED = 4;

function Remembered({ names, onAdd }: { readonly names: readonly string[]; readonly onAdd: (name: string) => void }) {
  if (names.length === 0) return null;
  return (
    <div className="issue-remembered">
      {names.slice(0, OFFERED).map((name) => (
        <Button key={name} look="quiet" className="issued-link" onClick={() => onAdd(name)}>
          {t('Add {name}', { name })}
        </Button>
      ))}
    </div>
  );
}

function linesOf(value: string | readonly string[] | undefined): readonly string[] {
  const lines = typeof value === 'string' ? [value] : (value ?? []);
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}

function describeFrozen(words: number, facts: number): string {
  return t(
    'The text ({words, plural, one {# word} other {# words}}), {facts, plural, one {its fact} other {its # facts}} in the revisions used, and the Word file are kept in the dossier under this number and never change again. The note itself stays open for writing.',
    { words, facts },
  );
}
