import './note-list.css';
import { Archive, type LucideIcon, Trash2, Undo2 } from 'lucide-react';
import { t } from '../language/t.ts';
import type { NotePlace } from '../state/note-list.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { NoteListTools } from './note-list-tools.tsx';
import { NoteRows } from './note-rows.tsx';
import { placeOf, selectNotes } from './select-notes.ts';
import { useTextHits } from './use-text-hits.ts';

/** From here on there is something to search and to put in order. */
const TOOLS_FROM = 2;

/** The notes of the dossier, or its archive or trash, with the way between them. */
export function NoteList() {
  const { library, noteList } = useDesk();
  const notes = useStore(library.store, (lists) => lists.notes);
  const templates = useStore(library.store, (lists) => lists.templates);
  const look = useStore(noteList.store);
  const hits = useTextHits(look.words);
  if (notes === null) return <Waiting label={t('Reading notes')} lines={6} />;

  const count = (place: NotePlace) => notes.filter((note) => placeOf(note) === place).length;
  const archived = count('archive');
  const trashed = count('trash');
  const isEmptied = look.place !== 'notes' && count(look.place) === 0;
  const shownLook = isEmptied ? { ...look, place: 'notes' as const } : look;
  const { place } = shownLook;
  const nameTemplate = (id: string) => templates?.find((one) => one.id === id)?.name ?? '';
  const shown = selectNotes(notes, shownLook, { inText: new Set(hits.keys()), nameTemplate });
  const isFiltered = look.words.trim() !== '' || look.tags.length > 0;
  const show = (next: NotePlace) => noteList.change({ place: next, words: '', tags: [] });
  return (
    <>
      {place !== 'notes' && <h2 className="list-title">{place === 'archive' ? t('Archive') : t('Trash')}</h2>}
      {(notes.length >= TOOLS_FROM || isFiltered) && <NoteListTools notes={notes} look={look} />}
      {shown.length > 0 ? (
        <NoteRows notes={shown} hits={hits} nameTemplate={nameTemplate} />
      ) : isFiltered ? (
        <EmptyState
          title={t('No note matches')}
          action={<Button onClick={() => noteList.change({ words: '', tags: [] })}>{t('Show all notes')}</Button>}
        />
      ) : (
        <EmptyState title={t('Notes appear here')}>{t('The most recently edited comes first.')}</EmptyState>
      )}
      {(archived > 0 || trashed > 0) && (
        <div className="list-places">
          {place !== 'notes' && <PlaceButton icon={Undo2} label={t('Back to notes')} onPress={() => show('notes')} />}
          {place !== 'archive' && archived > 0 && (
            <PlaceButton
              icon={Archive}
              label={t('Archive ({archived})', { archived })}
              onPress={() => show('archive')}
            />
          )}
          {place !== 'trash' && trashed > 0 && (
            <PlaceButton icon={Trash2} label={t('Trash ({trashed})', { trashed })} onPress={() => show('trash')} />
          )}
        </div>
      )}
    </>
  );
}

interface PlaceButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
}

function PlaceButton({ icon: Icon, label, onPress }: PlaceButtonProps) {
  return (
    <button type="button" className="place-button" onClick={onPress}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {label}
    </button>
  );
}
