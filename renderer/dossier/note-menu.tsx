import {
  Archive,
  ArchiveRestore,
  Columns2,
  Copy,
  FileDiff,
  Files,
  History,
  MoreHorizontal,
  Stamp,
  Tag,
  Trash2,
} from 'lucide-react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import { t } from '../language/t.ts';
import { useDesk } from '../state/use-desk.tsx';
import { type DialogView, showIssued } from '../state/view.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';

interface NoteMenuProps {
  readonly note: NoteSummary;
  readonly tabIndex: number;
  /** Its row left the list, and the focus with it. */
  readonly onGone: () => void;
}

/** What can be done with a note of the list. */
export function NoteMenu({ note, tabIndex, onGone }: NoteMenuProps) {
  const { view, notes: actions, arrange, beside } = useDesk();
  const show = (dialog: DialogView) => view.change((old) => ({ ...old, dialog, overlay: null }));
  const moving = async (move: Promise<void>) => {
    await move;
    onGone();
  };
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          className="row-more"
          tabIndex={tabIndex}
          icon={MoreHorizontal}
          label={t('More for {title}', { title: note.title || t('this note') })}
        />
      }
    >
      <MenuItem icon={Stamp} onChoose={() => showIssued(view, { note: note.id })}>
        {t('Issued copies')}
      </MenuItem>
      {note.trashed ? (
        <MenuItem icon={ArchiveRestore} onChoose={() => void moving(actions.setTrashed(note.id, false))}>
          {t('Put back')}
        </MenuItem>
      ) : (
        <>
          <MenuItem icon={Columns2} onChoose={() => void beside.open(note.id)}>
            {t('Open beside')}
          </MenuItem>
          <MenuItem icon={Tag} onChoose={() => show({ kind: 'tag-note', note: note.id })}>
            {t('Tags…')}
          </MenuItem>
          <MenuItem icon={Copy} onChoose={() => void actions.duplicate(note.id)}>
            {t('Make a copy')}
          </MenuItem>
          <MenuItem icon={Files} onChoose={() => show({ kind: 'pack', note: note.id })}>
            {t('Export in a pack…')}
          </MenuItem>
          <MenuItem icon={History} onChoose={() => show({ kind: 'note-history', note: note.id })}>
            {t('History…')}
          </MenuItem>
          <MenuItem icon={FileDiff} onChoose={() => show({ kind: 'compare-notes', note: note.id })}>
            {t('Compare with another note…')}
          </MenuItem>
          <MenuItem
            icon={note.archived ? ArchiveRestore : Archive}
            onChoose={() => void moving(arrange.setArchived(note.id, !note.archived))}
          >
            {note.archived ? t('Move out of the archive') : t('Move to the archive')}
          </MenuItem>
          <MenuItem icon={Trash2} onChoose={() => void moving(actions.setTrashed(note.id, true))}>
            {t('Move to the trash')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
