import { useVirtualizer } from '@tanstack/react-virtual';
import { ArchiveRestore, Copy, Files, History, MoreHorizontal, Stamp, Trash2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { NoteSummary } from '../../core/contract/backend.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { showIssued } from '../state/view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { describeAge } from '../ui/describe-age.ts';
import { EmptyState, Waiting } from '../ui/empty-state.tsx';
import { Menu, MenuItem } from '../ui/menu.tsx';
import { selectNotes } from './select-notes.ts';
import { useRowKeys } from './use-row-keys.ts';

/** A title of one line; those of two are measured. */
const USUAL_HEIGHT = 54;
/** From here on a list is easier to search than to read. */
const SEARCH_FROM = 12;

export function NoteList() {
  const { library } = useDesk();
  const notes = useStore(library.store, (lists) => lists.notes);
  const [words, setWords] = useState('');
  const [trash, setTrash] = useState(false);
  if (notes === null) return <Waiting label="Reading notes" lines={6} />;

  const trashed = notes.filter((note) => note.trashed).length;
  const inTrash = trash && trashed > 0;
  const shown = selectNotes(notes, { words, trash: inTrash });
  return (
    <>
      {inTrash && <h2 className="list-title">Trash</h2>}
      {!inTrash && notes.length >= SEARCH_FROM && (
        <input
          className="text-box list-search"
          aria-label="Filter notes"
          placeholder="Filter notes"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {shown.length > 0 ? (
        <NoteRows notes={shown} />
      ) : words !== '' ? (
        <EmptyState title="No note matches" action={<Button onClick={() => setWords('')}>Show all notes</Button>} />
      ) : (
        <EmptyState title="Notes appear here">The one last written in comes first.</EmptyState>
      )}
      {trashed > 0 && (
        <button type="button" className="trash-button" onClick={() => setTrash(!trash)}>
          {inTrash ? (
            <Undo2 size={14} strokeWidth={1.75} aria-hidden />
          ) : (
            <Trash2 size={14} strokeWidth={1.75} aria-hidden />
          )}
          {inTrash ? 'Back to notes' : `Trash (${trashed})`}
        </button>
      )}
    </>
  );
}

function NoteRows({ notes }: { readonly notes: readonly NoteSummary[] }) {
  const { view, page, library, attention, notes: actions } = useDesk();
  const waiting = useStore(attention.store, (now) => now.waiting);
  const openId = useStore(page.store, (now) =>
    now.phase === 'none' ? null : now.phase === 'open' ? now.opened.note.id : now.id,
  );
  const templates = useStore(library.store, (lists) => lists.templates);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: notes.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 8,
  });
  const current = notes.findIndex((note) => note.id === openId);
  const keys = useRowKeys({ count: notes.length, current, scroller, scrollTo: (index) => rows.scrollToIndex(index) });
  const now = new Date();
  const showHistory = (note: string) =>
    view.change((old) => ({ ...old, dialog: { kind: 'note-history', note }, overlay: null }));
  const showPack = (note: string) => view.change((old) => ({ ...old, dialog: { kind: 'pack', note }, overlay: null }));
  const move = async (note: string, trashed: boolean) => {
    await actions.setTrashed(note, trashed);
    // Its row is gone, and the focus with it.
    keys.focus();
  };

  return (
    <div ref={scroller} className="list-scroller scrolls">
      <ul className="rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((item) => {
          const note = notes[item.index];
          if (!note) return null;
          const template = templates?.find((one) => one.id === note.template)?.name;
          return (
            <li
              key={note.id}
              className="row"
              aria-setsize={notes.length}
              aria-posinset={item.index + 1}
              data-current={note.id === openId || undefined}
              ref={rows.measureElement}
              data-index={item.index}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <button
                type="button"
                className="row-press"
                data-row={item.index}
                tabIndex={item.index === keys.active ? 0 : -1}
                aria-current={note.id === openId || undefined}
                onKeyDown={keys.onKeyDown}
                onClick={() => void actions.open(note.id)}
              >
                <span className="row-title row-title-two" dir="auto">
                  {note.title || 'Untitled note'}
                </span>
                <span className="row-about one-line">
                  {[describeAge(note.updated, now), nameWords(note.words), template].filter(Boolean).join(' · ')}
                </span>
                {!note.trashed && waiting.has(note.id) && (
                  <span className="row-waiting">{nameWaiting(waiting.get(note.id) ?? 0)}</span>
                )}
              </button>
              <Menu
                align="end"
                trigger={
                  <IconButton
                    className="row-more"
                    tabIndex={item.index === keys.active ? 0 : -1}
                    icon={MoreHorizontal}
                    label={`More for ${note.title || 'this note'}`}
                  />
                }
              >
                <MenuItem icon={Stamp} onChoose={() => showIssued(view, { note: note.id })}>
                  Issued copies
                </MenuItem>
                {note.trashed ? (
                  <MenuItem icon={ArchiveRestore} onChoose={() => void move(note.id, false)}>
                    Put back
                  </MenuItem>
                ) : (
                  <>
                    <MenuItem icon={Copy} onChoose={() => void actions.duplicate(note.id)}>
                      Make a copy
                    </MenuItem>
                    <MenuItem icon={Files} onChoose={() => showPack(note.id)}>
                      Export in a pack…
                    </MenuItem>
                    <MenuItem icon={History} onChoose={() => showHistory(note.id)}>
                      History…
                    </MenuItem>
                    <MenuItem icon={Trash2} onChoose={() => void move(note.id, true)}>
                      Move to the trash
                    </MenuItem>
                  </>
                )}
              </Menu>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function nameWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'word' : 'words'}`;
}

function nameWaiting(places: number): string {
  return places === 1 ? 'One changed fact to look at' : `${places.toLocaleString('en')} changed facts to look at`;
}
