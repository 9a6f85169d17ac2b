import './palette.css';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { outlineOf } from '../../core/note/outline.ts';
import { useRunCommand } from '../commands/use-commands.tsx';
import { t } from '../language/t.ts';
import { lastFirst } from '../state/last-first.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';
import { NOTHING_IN_FRONT, showSource } from '../state/view.ts';
import { focusBox } from '../ui/focus-box.ts';
import type { TypedAhead } from '../ui/typed-ahead.tsx';
import { groupEntries, keyOf, type PaletteEntry, type PaletteGroup } from './palette-entry.ts';
import { PaletteRow } from './palette-row.tsx';
import { useFound } from './use-found.ts';

export interface PaletteProps {
  readonly onClose: () => void;
  /** Takes the caret to a block of the open note. */
  readonly onGoTo: (block: number) => void;
  /** Whether the caret is in a table. */
  readonly isInTable: () => boolean;
  /** What came before the palette was there. */
  readonly typed: TypedAhead;
}

/** One box that leads to every command, note, source and fact, and to the headings of the open note. */
export function Palette({ onClose, onGoTo, isInTable, typed }: PaletteProps) {
  const { library, notes, page, view, beside, factEditor, settings, changeSettings } = useDesk();
  const run = useRunCommand();
  const [words, setWords] = useState(typed.words);
  const { cameFrom } = typed;
  useEffect(() => () => handBack(cameFrom), [cameFrom]);
  const found = useFound(words);
  const lists = useStore(library.store);
  const noteOpen = useStore(page.store, (now) => now.phase === 'open');
  const [headings] = useState(() => {
    const note = page.read();
    return note ? outlineOf(note) : [];
  });
  const [inTable] = useState(isInTable);
  const [recent] = useState(() => {
    const { recentCommands, recentNotes } = settings.read();
    return { commands: recentCommands, notes: recentNotes };
  });
  /** Something was chosen, which may take the keyboard at once. */
  const chosen = useRef(false);
  /** Shift was held with Enter: a note comes beside the open one. */
  const shifted = useRef(false);
  const highlighted = useRef<PaletteEntry>(undefined);
  const groups = groupEntries({
    headings,
    found,
    notes: lists.notes ?? [],
    sources: lists.sources ?? [],
    noteOpen,
    inTable,
    recent,
  });

  const choose = (entry: PaletteEntry) => {
    chosen.current = true;
    onClose();
    switch (entry.kind) {
      case 'command':
        changeSettings({ recentCommands: lastFirst(entry.command.id, recent.commands, 12) });
        return run(entry.command.id);
      case 'note':
        if (shifted.current) return void beside.open(entry.hit.note);
        return void notes.open(entry.hit.note, true);
      case 'source':
        return showSource(view, entry.source.id);
      case 'fact':
        return factEditor.open(entry.hit.fact.id);
      case 'heading':
        view.change((old) => ({ ...old, ...NOTHING_IN_FRONT }));
        return onGoTo(entry.heading.block);
    }
  };

  // Enter before the dossier answered waits for the answer: the list on screen belongs to fewer letters.
  const settled = found.words === words;
  const [hurried, setHurried] = useState(typed.entered);
  useEffect(() => {
    if (!hurried || !settled) return;
    setHurried(false);
    const best = groups[0]?.items[0];
    if (best) choose(best);
  });
  const onKeyDown = (event: KeyboardEvent & { preventBaseUIHandler: () => void }) => {
    if (event.key !== 'Enter') return;
    shifted.current = event.shiftKey;
    if (settled && !event.shiftKey) return;
    event.preventDefault();
    event.preventBaseUIHandler();
    if (!settled) setHurried(true);
    else if (highlighted.current) choose(highlighted.current);
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="palette" aria-label={t('Go to')} finalFocus={false}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            autoHighlight="always"
            keepHighlight
            items={groups}
            value={words}
            onItemHighlighted={(entry) => {
              highlighted.current = entry;
            }}
            // Choosing closes the palette: what is chosen is not written into the box.
            onValueChange={(next, { reason }) => reason !== 'item-press' && setWords(next)}
            itemToStringValue={keyOf}
          >
            <Autocomplete.Input
              ref={focusBox}
              className="palette-box"
              onBlur={(event) => chosen.current || keepFocus(event)}
              onKeyDown={onKeyDown}
              aria-label={t('Go to')}
              placeholder={t('Find a note, a fact, a source or a command')}
            />
            <Autocomplete.Empty className="palette-empty">
              {t('Nothing matches these words. Try fewer letters.')}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list scrolls">
              {(group: PaletteGroup) => (
                <Autocomplete.Group key={group.title} items={group.items} className="palette-group">
                  <Autocomplete.GroupLabel className="palette-label">{group.title}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(entry: PaletteEntry) => (
                      <Autocomplete.Item
                        key={keyOf(entry)}
                        value={entry}
                        className="palette-item"
                        onClick={() => choose(entry)}
                      >
                        <PaletteRow entry={entry} />
                      </Autocomplete.Item>
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The keyboard goes back to where it was, unless what was chosen has it a frame later. */
function handBack(to: Element | null): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    const isFree = activeElement === null || activeElement === document.body;
    if (isFree && to instanceof HTMLElement) to.focus({ preventScroll: true });
  });
}

/** What closed just before hands the keyboard back a frame later, when this may be open already: it stays here. */
function keepFocus({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  const popup = currentTarget.closest('.palette');
  if (relatedTarget && !popup?.contains(relatedTarget)) currentTarget.focus();
}
