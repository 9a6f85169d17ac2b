import type { Backend } from '../../core/contract/backend.ts';
import type { Note } from '../../core/note/note.ts';
import { listFactLinks } from '../../core/note/note-fact-links.ts';
import { settleMarking, wantedMarks } from '../../core/note/settle-marking.ts';
import type { MarkingScheme } from '../../core/templates/template.ts';
import { t } from '../language/t.ts';
import type { LibraryControl } from './library.ts';
import type { Notify } from './notice.ts';
import type { OpenNoteControl } from './open-note.ts';
import type { Session } from './session.ts';
import { createStore, type Store } from './store.ts';
import type { View } from './view.ts';

export interface MarkingControl {
  /** Markings of the facts of the open note, by id. */
  readonly store: Store<ReadonlyMap<string, string>>;
  /** Raises the open note's marking to that of its content and says so; asked when either may have changed. */
  readonly check: (how?: { readonly facts: boolean }) => Promise<void>;
  /** Marks the open note; below its content the author is asked for a reason first. */
  readonly choose: (marking: string | null) => void;
  /** Marks it lower than its content, for a reason that its history keeps. */
  readonly lower: (marking: string | null, below: string, reason: string) => Promise<void>;
}

interface MarkingPorts {
  readonly backend: Backend;
  readonly session: Store<Session>;
  readonly view: Store<View>;
  readonly page: OpenNoteControl;
  readonly library: LibraryControl;
  readonly notify: Notify;
}

/** The longest a reason of a revision may be. */
const LONGEST_REASON = 300;

export function createMarking({ backend, session, view, page, library, notify }: MarkingPorts): MarkingControl {
  const store = createStore<ReadonlyMap<string, string>>(new Map());
  let asked = '';

  const dossier = () => {
    const now = session.read();
    return now.phase === 'open' && !now.dossier.readOnly ? now.dossier.dossier : null;
  };
  /** The open note while it may be written in. */
  const readNote = (): Note | null => {
    const now = page.store.read();
    return now.phase === 'open' && now.clash === null ? page.read() : null;
  };
  const schemeOf = (note: Note): MarkingScheme | null =>
    library.store.read().templates?.find(({ id }) => id === note.template)?.marking ?? null;

  const settle = () => {
    const note = readNote();
    if (!note || library.store.read().templates === null) return;
    const { marking } = settleMarking(note, store.read(), schemeOf(note));
    if (marking === null || marking === note.marking) return;
    const [because] = wantedMarks(note, store.read(), schemeOf(note));
    page.editHead({ marking, lowered: null });
    notify({
      title: t('Marking raised to {marking}', { marking }),
      text: because
        ? t('“{words}” is marked {marking}. To mark the note lower, choose so and give a reason.', {
            words: because.words,
            marking: because.marking,
          })
        : t('Its content is marked so.'),
    });
  };

  return {
    store,
    async check(how) {
      const note = readNote();
      const handle = dossier();
      if (!note || handle === null) return;
      const facts = [...new Set(listFactLinks(note).map(({ fact }) => fact))].sort().join('\n');
      const question = `${note.id}\n${facts}`;
      if (question !== asked || how?.facts) {
        const reply = await backend.notes.factMarks({ dossier: handle, note: note.id });
        if (!reply.ok || readNote()?.id !== note.id) return;
        asked = question;
        const marks = new Map(reply.value.map(({ fact, marking }) => [fact, marking]));
        if (JSON.stringify([...marks]) !== JSON.stringify([...store.read()])) store.write(marks);
      }
      settle();
    },
    choose(marking) {
      const note = readNote();
      if (!note) return;
      const { lowered: _, ...plain } = note;
      const { marking: below } = settleMarking({ ...plain, marking }, store.read(), schemeOf(note));
      if (below === marking || below === null) page.editHead({ marking, lowered: null });
      else view.change((old) => ({ ...old, dialog: { kind: 'lower-marking', marking, below } }));
    },
    async lower(marking, below, reason) {
      const note = readNote();
      const handle = dossier();
      if (!note || handle === null) return;
      const before = `Marked ${note.marking ?? 'nothing'}, to be lowered`;
      if (await page.flush()) await backend.notes.keepRevision({ dossier: handle, note: note.id, reason: before });
      page.editHead({ marking, lowered: { below, reason } });
      if (!(await page.flush())) return;
      const words = `Marking lowered from ${below} to ${marking ?? 'none'}: ${reason}`;
      const kept = await backend.notes.keepRevision({
        dossier: handle,
        note: note.id,
        reason: words.slice(0, LONGEST_REASON),
      });
      if (kept.ok)
        notify({
          title: marking === null ? t('Marking lowered to none') : t('Marking lowered to {marking}', { marking }),
          text: t('The reason is in its history.'),
        });
      else notify({ title: t('The reason is not in the history yet'), text: kept.message, trouble: true });
    },
  };
}
