import '../ui/folder-list.css';
import { ArrowUp, FileStack, Folder } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { FolderListing } from '../../core/contract/backend.ts';
import type { Refusal } from '../../core/contract/reply.ts';
import { useBackend } from '../backend/use-backend.tsx';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import type { FilePurpose } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Waiting } from '../ui/empty-state.tsx';
import { Field } from '../ui/field.tsx';
import { folderOf, joinPath } from './join-path.ts';

interface ChooseFileDialogProps {
  readonly purpose: FilePurpose;
  readonly onClose: () => void;
}

const WORDS = {
  open: {
    get title() {
      return t('Open a dossier');
    },
    get field() {
      return t('Dossier');
    },
    get action() {
      return t('Open');
    },
  },
  create: {
    get title() {
      return t('New dossier');
    },
    get field() {
      return t('Name');
    },
    get action() {
      return t('Create dossier');
    },
  },
  example: {
    get title() {
      return t('New dossier with the example');
    },
    get field() {
      return t('Name');
    },
    get action() {
      return t('Create dossier');
    },
  },
  copy: {
    get title() {
      return t('Save a copy');
    },
    get field() {
      return t('Name of the copy');
    },
    get action() {
      return t('Save the copy');
    },
  },
} as const;

/** Chooses a dossier file where the host has no dialog of its own. */
export function ChooseFileDialog({ purpose, onClose }: ChooseFileDialogProps) {
  const backend = useBackend();
  const { dossiers, session } = useDesk();
  const current = useStore(session, (now) => (now.phase === 'open' ? now.dossier.name : ''));
  const place = useStore(session, (now) => (now.phase === 'open' ? folderOf(now.dossier.path) : null));
  const form = useId();
  const words = WORDS[purpose];
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [name, setName] = useState(() => suggestName(purpose, current));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const enter = async (folder: string | null) => {
    const reply = await backend.dossiers.browse({ folder });
    setTrouble(reply.ok ? null : reply.message);
    if (!reply.ok) return null;
    setListing(reply.value);
    return reply.value;
  };
  // The dossier's folder may be gone; there is always one to begin with.
  const enterFirst = async () => (await enter(place)) ?? (place === null ? null : await enter(null));
  const first = useRef<Promise<FolderListing | null>>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first folder is asked for once
  useEffect(() => {
    first.current = enterFirst();
  }, []);

  const act = async (path: string) => {
    setBusy(true);
    const refusal: Refusal | null = await run(path);
    setBusy(false);
    setTrouble(refusal?.message ?? null);
  };
  const run = (path: string) => {
    if (purpose === 'open') return dossiers.open(path);
    return purpose === 'copy' ? dossiers.saveCopy(path) : dossiers.create(path, purpose === 'example');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = name.trim();
    if (typed === '') return;
    setBusy(true);
    // A folder that could not be read still leaves a full path to type.
    await act(joinPath(listing?.folder ?? place ?? (await first.current)?.folder ?? '', typed));
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t('Cancel')}</Button>
          <Button look="primary" type="submit" form={form} disabled={busy || name.trim() === ''}>
            {words.action}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void submit(event)}>
        <Field
          label={words.field}
          error={trouble}
          hint={
            purpose === 'open'
              ? t('Choose one below, or type its path.')
              : t('It is made in the folder below. A full path works too.')
          }
        >
          {({ control, about }) => (
            <input
              id={control}
              className="text-box"
              aria-describedby={about}
              aria-invalid={trouble !== null}
              spellCheck={false}
              value={name}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        {listing === null ? (
          trouble === null && <Waiting label={t('Reading the folder')} />
        ) : (
          <Folders
            listing={listing}
            onEnter={(folder) => void enter(folder)}
            onPick={(path, picked) => (purpose === 'open' ? void act(path) : setName(picked))}
          />
        )}
      </form>
    </Dialog>
  );
}

function suggestName(purpose: FilePurpose, current: string): string {
  switch (purpose) {
    case 'open':
      return '';
    case 'create':
      return t('New dossier');
    case 'example':
      return t('Example');
    case 'copy':
      return t('{current} copy', { current });
  }
}

interface FoldersProps {
  readonly listing: FolderListing;
  readonly onEnter: (folder: string) => void;
  readonly onPick: (path: string, name: string) => void;
}

function Folders({ listing: { folder, parent, folders, dossiers }, onEnter, onPick }: FoldersProps) {
  return (
    <div className="folder">
      <div className="folder-head">
        <IconButton
          icon={ArrowUp}
          label={t('Up one folder')}
          disabled={parent === null}
          onClick={() => parent !== null && onEnter(parent)}
        />
        <span className="folder-path one-line" title={folder}>
          {folder}
        </span>
      </div>
      <ul className="folder-list scrolls">
        {folders.map((one) => (
          <li key={one.path}>
            <button type="button" className="folder-item" onClick={() => onEnter(one.path)}>
              <Folder size={15} strokeWidth={1.6} aria-hidden />
              <span className="one-line">{one.name}</span>
            </button>
          </li>
        ))}
        {dossiers.map((one) => (
          <li key={one.path}>
            <button type="button" className="folder-item folder-dossier" onClick={() => onPick(one.path, one.name)}>
              <FileStack size={15} strokeWidth={1.6} aria-hidden />
              <span className="one-line">{one.name}</span>
            </button>
          </li>
        ))}
        {folders.length + dossiers.length === 0 && <li className="folder-empty">{t('No folders or dossiers here')}</li>}
      </ul>
    </div>
  );
}
