import './library-dialogs.css';
import { Plus, X } from 'lucide-react';
import { type FormEvent, useCallback, useId, useRef, useState } from 'react';
import { ChipField } from '../fact-fields/chip-field.tsx';
import { cleanLine } from '../fact-fields/clean-line.ts';
import { SuggestBox } from '../fact-fields/suggest-box.tsx';
import { t } from '../language/t.ts';
import type { ListedName } from '../state/names.ts';
import { beginNameForm, endNameForm, type RoleForm } from '../state/names-form.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { countFacts } from './count-facts.ts';
import { nameType } from './name-type.ts';

interface NameDialogProps {
  readonly entry: ListedName;
  readonly readOnly: boolean;
  readonly onClose: () => void;
}

/** One person, organisation, place or programme: its name, what else it is called, what it was and when. */
export function NameDialog({ entry, readOnly, onClose }: NameDialogProps) {
  const { names } = useDesk();
  const form = useId();
  const [draft, setDraft] = useState(() => beginNameForm(entry));
  const [trouble, setTrouble] = useState<Readonly<Record<string, string>>>({});
  const [merging, setMerging] = useState('');
  /** What the last suggestions stood for. */
  const offered = useRef<readonly ListedName[]>([]);
  const [taken, setTaken] = useState<readonly ListedName[]>([]);
  const suggest = useCallback(
    async (text: string) => {
      const found = await names.find(entry.type, text);
      offered.current = found.filter(({ id }) => id !== entry.id);
      return offered.current.map(({ name }) => name);
    },
    [names, entry],
  );
  const take = (text: string) => {
    const other = offered.current.find(({ name }) => name === text);
    if (!other || taken.includes(other)) return setMerging(text);
    setMerging('');
    setTaken([...taken, other]);
    setDraft((old) => ({ ...old, aliases: [...new Set([...old.aliases, other.name, ...other.aliases])] }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const end = endNameForm(entry, draft);
    if (!end.ok) return setTrouble(end.trouble);
    const stored = taken.filter((one) => one.stored).map(({ id }) => id);
    const refusal = await names.save(end.entry, stored);
    if (refusal) setTrouble({ all: refusal.message });
    else onClose();
  };
  const setRole = (key: number, change: Partial<RoleForm>) =>
    setDraft((old) => ({ ...old, roles: old.roles.map((one) => (one.key === key ? { ...one, ...change } : one)) }));
  const { one } = nameType(entry.type);
  return (
    <Dialog
      open
      onClose={onClose}
      title={entry.name}
      description={t('{one}, in {facts}. A new name appears in all of them at once; the old ones still find them.', {
        one,
        facts: countFacts(entry.facts),
      })}
      footer={
        readOnly ? (
          <Button onClick={onClose}>{t('Close')}</Button>
        ) : (
          <>
            <Button onClick={onClose}>{t('Cancel')}</Button>
            <Button look="primary" type="submit" form={form}>
              {t('Save')}
            </Button>
          </>
        )
      }
    >
      <form id={form} className="dialog-form fact-fields fields-below-labels" onSubmit={(event) => void submit(event)}>
        <Field label={t('Name')} error={trouble.name ?? null}>
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              dir="auto"
              aria-describedby={about}
              maxLength={300}
              value={draft.name}
              onChange={(event) => setDraft({ ...draft, name: cleanLine(event.target.value) })}
            />
          )}
        </Field>
        <ChipField
          list="aliases"
          label={t('Also called')}
          adds={t('Add another name')}
          names={draft.aliases}
          onChange={(aliases) => setDraft({ ...draft, aliases })}
        />
        {entry.type === 'person' && (
          <fieldset className="roles">
            <legend className="field-label">{t('Roles')}</legend>
            {draft.roles.map(({ key, role, from, to }, index) => (
              <div key={key} className="role">
                <input
                  className="text-box"
                  aria-label={t('Role {number}', { number: index + 1 })}
                  placeholder={t('Foreign Minister')}
                  maxLength={300}
                  value={role}
                  onChange={(event) => setRole(key, { role: cleanLine(event.target.value) })}
                />
                <input
                  className="text-box"
                  aria-label={t('Role {number}: from', { number: index + 1 })}
                  placeholder={t('From 2022')}
                  maxLength={40}
                  value={from}
                  onChange={(event) => setRole(key, { from: event.target.value })}
                />
                <input
                  className="text-box"
                  aria-label={t('Role {number}: to', { number: index + 1 })}
                  placeholder={t('To now')}
                  maxLength={40}
                  value={to}
                  onChange={(event) => setRole(key, { to: event.target.value })}
                />
                <IconButton
                  icon={X}
                  size={14}
                  label={t('Remove role {number}', { number: index + 1 })}
                  onClick={() => setDraft({ ...draft, roles: draft.roles.filter((other) => other.key !== key) })}
                />
                {trouble[`role ${key}`] !== undefined && (
                  <p className="field-error" role="alert">
                    {trouble[`role ${key}`]}
                  </p>
                )}
              </div>
            ))}
            <Button
              look="quiet"
              icon={Plus}
              className="edit-add"
              onClick={() =>
                setDraft({
                  ...draft,
                  roles: [
                    ...draft.roles,
                    { key: Math.max(-1, ...draft.roles.map(({ key }) => key)) + 1, role: '', from: '', to: '' },
                  ],
                })
              }
            >
              {t('Add a role')}
            </Button>
          </fieldset>
        )}
        {!readOnly && (
          <div className="field">
            <label className="field-label" htmlFor={`${form} merge`}>
              {t('Is the same as')}
            </label>
            <SuggestBox
              id={`${form} merge`}
              value={merging}
              suggest={suggest}
              placeholder={t('Type another name to merge the two')}
              onChange={take}
            />
            {taken.length > 0 && (
              <p className="field-hint" role="status">
                {t('Will be merged with {names} when you save.', { names: taken.map(({ name }) => name).join(', ') })}
              </p>
            )}
          </div>
        )}
        {trouble.all !== undefined && (
          <p className="field-error" role="alert">
            {trouble.all}
          </p>
        )}
      </form>
    </Dialog>
  );
}
