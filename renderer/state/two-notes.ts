import type { Notify } from './notice.ts';
import { createOpenNote, type OpenNoteControl } from './open-note.ts';
import { createStore, type Store } from './store.ts';
import { createTroubleNotice } from './trouble-notice.ts';

/** Where a note is written: on the page, or beside it. */
export type Side = 'page' | 'beside';

export interface TwoNotes {
  readonly sides: Readonly<Record<Side, OpenNoteControl>>;
  /** The side that was written in or pressed last. */
  readonly active: Store<Side>;
  /** Nothing happens where no note is on that side. */
  readonly activate: (side: Side) => void;
  /** The note commands are about: the one on the active side. Saving and reading anew are done for both. */
  readonly page: OpenNoteControl;
}

type OpenNotePorts = Parameters<typeof createOpenNote>[0];

/** Two notes that are written in side by side; a command has one meaning, for one of them is the open note at a time. */
export function createTwoNotes(
  ports: Pick<OpenNotePorts, 'backend' | 'timers'> & {
    readonly notify: Notify;
    /** `open`: whether it is the open note. */
    readonly onSaved: (...saved: [...Parameters<OpenNotePorts['onSaved']>, open: boolean]) => void;
  },
): TwoNotes {
  const active = createStore<Side>('page');
  const create = (side: Side): OpenNoteControl => {
    const note: OpenNoteControl = createOpenNote({
      ...ports,
      onSaved: (summary, stored) => ports.onSaved(summary, stored, active.read() === side),
      onTrouble: createTroubleNotice(ports.notify, () => void note.flush()),
    });
    return note;
  };
  const sides = { page: create('page'), beside: create('beside') };
  const both = [sides.page, sides.beside];
  const now = () => sides[active.read()];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  active.follow(tell);
  for (const side of ['page', 'beside'] as const)
    sides[side].store.follow(() => {
      const page = sides[side].store.read();
      if (active.read() !== side) {
        // Two versions wait for a choice: the question is asked about the open note.
        if (page.phase === 'open' && page.clash) active.write(side);
      } else if (side === 'beside' && page.phase === 'none') active.write('page');
      else tell();
    });

  /** True where a note is on one side already, which is the active one then. */
  const goTo = (note: string) => {
    const side = sides.page.holds(note) ? 'page' : sides.beside.holds(note) ? 'beside' : null;
    if (side !== null) active.write(side);
    return side !== null;
  };
  return {
    sides,
    active,
    activate(side) {
      if (sides[side].store.read().phase !== 'none') active.write(side);
    },
    page: {
      store: {
        read: () => now().store.read(),
        write: (page) => now().store.write(page),
        change: (step) => now().store.change(step),
        follow(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      async open(dossier, note) {
        // One that failed to open is tried again.
        if (now().holds(note) || !goTo(note)) await now().open(dossier, note);
      },
      show: (dossier, opened) => now().show(dossier, opened),
      holds: (note) => both.some((side) => side.holds(note)),
      editHead: (change) => now().editHead(change),
      bodyChanged: () => now().bodyChanged(),
      take(note, version, change) {
        goTo(note);
        return now().take(note, version, change);
      },
      read: () => now().read(),
      retemplate: (change) => now().retemplate(change),
      followFields: (change) => now().followFields(change),
      showFrame: (frame) => now().showFrame(frame),
      attach: (note, port) => now().attach(note, port),
      async flush() {
        const saved = await Promise.all(both.map((side) => side.flush()));
        return saved.every(Boolean);
      },
      async refresh() {
        await Promise.all(both.map((side) => side.refresh()));
      },
      settle: (keep) => now().settle(keep),
      close(note) {
        for (const side of both) side.close(note);
      },
    },
  };
}
