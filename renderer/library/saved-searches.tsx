import './library-dialogs.css';
import { Bookmark, Trash2 } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import type { SavedSearch } from '../../core/facts/fact-selection.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx';
import { today } from '../ui/today.ts';

/** Searches kept under a name: used, kept, renamed and removed. */
export function SavedSearches() {
  const { factLibrary } = useDesk();
  const searches = useStore(factLibrary.store, (now) => now.searches);
  const [dialog, setDialog] = useState<'save' | 'manage' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Menu align="end" trigger={<IconButton icon={Bookmark} label={t('Saved searches')} />}>
        {searches.map((search) => (
          <MenuItem key={search.id} onChoose={() => factLibrary.openSearch(search, today())}>
            {search.name}
          </MenuItem>
        ))}
        {searches.length > 0 && <MenuSeparator />}
        <MenuItem onChoose={() => setDialog('save')}>{t('Save this search…')}</MenuItem>
        <MenuItem disabled={searches.length === 0} onChoose={() => setDialog('manage')}>
          {t('Rename or remove…')}
        </MenuItem>
      </Menu>
      {dialog === 'save' && <SaveSearch onClose={close} />}
      {dialog === 'manage' && (
        <Dialog open onClose={close} title={t('Saved searches')} footer={<Button onClick={close}>{t('Done')}</Button>}>
          <ul className="searches">
            {searches.map((search) => (
              <SearchRow key={search.id} search={search} />
            ))}
          </ul>
          {searches.length === 0 && <p>{t('No search is saved any more.')}</p>}
        </Dialog>
      )}
    </>
  );
}

function SaveSearch({ onClose }: { readonly onClose: () => void }) {
  const { factLibrary } = useDesk();
  const form = useId();
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setTrouble(t('A search needs a name.'));
    const refusal = await factLibrary.saveSearch(name);
    if (refusal === null) onClose();
    else setTrouble(refusal);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('Save this search')}
      description={t(
        'Its words, filters and order. It stays with the dossier and finds what fits on the day it is used.',
      )}
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('Save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={(event) => void submit(event)}>
        <Field label={t('Name')} error={trouble}>
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              aria-describedby={about}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}

function SearchRow({ search }: { readonly search: SavedSearch }) {
  const { factLibrary, notify } = useDesk();
  const [name, setName] = useState(search.name);
  const rename = async () => {
    if (name.trim() === '' || name.trim() === search.name) return setName(search.name);
    const refusal = await factLibrary.saveSearch(name, search);
    if (refusal !== null) notify({ title: t('The search was not renamed'), text: refusal, trouble: true });
  };
  return (
    <li className="search-row">
      <input
        className="text-box"
        aria-label={t('Name of the search {name}', { name: search.name })}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => void rename()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void rename();
        }}
      />
      <IconButton
        icon={Trash2}
        size={15}
        label={t('Remove {name}', { name: search.name })}
        onClick={() => void factLibrary.removeSearch(search.id)}
      />
    </li>
  );
}
