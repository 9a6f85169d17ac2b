import '../ui/folder-list.css';
import { ArrowUp, Folder } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { FolderListing } from '../../core/contract/backend.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

interface FolderDialogProps {
  readonly which: 'personal' | 'department';
  readonly folder: string | null;
  readonly onClose: () => void;
  readonly onChosen: () => void;
}

const WORDS = {
  personal: {
    get title() {
      return t('Folder for your own templates');
    },
    get about() {
      return t('What is in the folder you used until now stays there.');
    },
    get none() {
      return t('Use the default folder');
    },
  },
  department: {
    get title() {
      return t('Your department’s folder');
    },
    get about() {
      return t('Its templates are listed for every dossier on this computer, and read again whenever they change.');
    },
    get none() {
      return t('Use none');
    },
  },
} as const;

/** Chooses a folder of templates by its path or by going there. */
export function FolderDialog({ which, folder, onClose, onChosen }: FolderDialogProps) {
  const backend = useBackend();
  const { settings } = useDesk();
  const form = useId();
  const [path, setPath] = useState(folder ?? '');
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const words = WORDS[which];

  const enter = async (next: string | null) => {
    const reply = await backend.dossiers.browse({ folder: next });
    if (!reply.ok) return setTrouble(reply.message);
    setTrouble(null);
    setListing(reply.value);
    setPath(reply.value.folder);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first folder is asked for once, and the box keeps its path
  useEffect(() => {
    void backend.dossiers.browse({ folder }).then(async (reply) => {
      const found = reply.ok ? reply : await backend.dossiers.browse({ folder: null });
      if (found.ok) setListing(found.value);
    });
  }, []);

  const choose = async (chosen: string | null) => {
    const change = which === 'department' ? { departmentTemplates: chosen } : { personalTemplates: chosen };
    settings.change((old) => ({ ...old, ...change }));
    // The list that is asked for next must know of it.
    await backend.app.changeSettings(change);
    onChosen();
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reply = await backend.dossiers.browse({ folder: path.trim() });
    if (reply.ok) await choose(path.trim());
    else setTrouble(reply.message);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={words.about}
      footer={
        <>
          {folder !== null && <Button onClick={() => void choose(null)}>{words.none}</Button>}
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={path.trim() === ''}>
            {t('Use this folder')}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void submit(event)}>
        <Field label={t('Folder')} error={trouble} hint={t('Type its path, or go there below.')}>
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              aria-describedby={about}
              aria-invalid={trouble !== null}
              spellCheck={false}
              value={path}
              onChange={(event) => setPath(event.target.value)}
            />
          )}
        </Field>
        {listing && (
          <div className="folder">
            <div className="folder-head">
              <IconButton
                icon={ArrowUp}
                label={t('Up one folder')}
                disabled={listing.parent === null}
                onClick={() => void enter(listing.parent)}
              />
              <span className="folder-path one-line" title={listing.folder}>
                {listing.folder}
              </span>
            </div>
            <ul className="folder-list scrolls">
              {listing.folders.map((one) => (
                <li key={one.path}>
                  <button type="button" className="folder-item" onClick={() => void enter(one.path)}>
                    <Folder size={15} strokeWidth={1.6} aria-hidden />
                    <span className="one-line">{one.name}</span>
                  </button>
                </li>
              ))}
              {listing.folders.length === 0 && <li className="folder-empty">{t('No folders in here')}</li>}
            </ul>
          </div>
        )}
      </form>
    </Dialog>
  );
}
