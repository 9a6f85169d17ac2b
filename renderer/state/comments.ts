import { type CommentChange, cleanComment } from '../../core/note/change-comments.ts';
import type { CommentEntry, CommentThread } from '../../core/note/comment.ts';
import type { NewId } from '../../core/shared/ports.ts';
import { t } from '../language/t.ts';
import type { CommentsEditor, PlacedThread } from './comments-places.ts';
import { createStore, type Store } from './store.ts';

export interface Comments {
  /** Of the open note, in reading order; those whose words are gone come last. */
  readonly threads: readonly PlacedThread[];
  /** Whether resolved ones are seen too. */
  readonly resolved: boolean;
  /** The one that is looked at. */
  readonly current: string | null;
  /** Counts up whenever the keyboard is wanted in the list. */
  readonly wanted: number;
  /** What happened last, for those who cannot see it. */
  readonly said: string;
}

export interface CommentsControl {
  readonly store: Store<Comments>;
  readonly attach: (editor: CommentsEditor | null) => void;
  readonly show: (threads: readonly PlacedThread[]) => void;
  /** Looks at one; with `focus` the list takes the keyboard. */
  readonly look: (id: string | null, focus: boolean) => void;
  /** Looks at the one after or before in the list. */
  readonly move: (by: 1 | -1) => void;
  /** Takes the caret to the next or previous one in the text, round its ends. */
  readonly step: (by: 1 | -1) => void;
  /** Takes the caret to the words of the one looked at. */
  readonly goThere: () => void;
  readonly begin: (text: string) => CommentThread | null;
  readonly begun: (id: string) => void;
  /** False when nothing was changed: it says nothing, or the note can only be read. */
  readonly reply: (id: string, text: string) => boolean;
  readonly edit: (id: string, entry: number, text: string) => boolean;
  readonly resolve: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly removeEntry: (id: string, entry: number) => void;
  /** Whether the user wrote an entry, as far as names tell. */
  readonly isOwn: (entry: CommentEntry) => boolean;
  readonly seeResolved: (seen: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What somebody is called who did not say. */
export const NOBODY = 'Author';

const NOTHING: Comments = { threads: [], resolved: false, current: null, wanted: 0, said: '' };

/** Comments of the open note: what is looked at, and what is done to them through its editor. */
export function createComments(ports: {
  readonly newId: NewId;
  /** ISO 8601, UTC; absent: the clock of this machine. */
  readonly now?: () => string;
  readonly author: () => string | null;
}): CommentsControl {
  const store = createStore<Comments>(NOTHING);
  const { now = () => new Date().toISOString() } = ports;
  let editor: CommentsEditor | null = null;
  const me = () => ports.author() ?? NOBODY;
  const say = (said: string) => store.change((old) => ({ ...old, said }));
  const entry = (text: string): CommentEntry => ({ author: me(), at: now(), text });
  const change = (what: CommentChange, said: string): boolean => {
    const changed = editor?.change(what) ?? false;
    if (changed) say(said);
    return changed;
  };
  const find = (id: string) => store.read().threads.find(({ thread }) => thread.id === id) ?? null;
  const look = (id: string | null, focus: boolean) => {
    store.change((old) => ({ ...old, current: id, wanted: old.wanted + (focus ? 1 : 0) }));
    if (id !== null) editor?.show(id);
  };

  return {
    store,
    attach(next) {
      editor = next;
      if (!next) store.change(({ resolved }) => ({ ...NOTHING, resolved }));
    },
    show(threads) {
      store.change((old) => {
        const stays = threads.some(({ thread }) => thread.id === old.current);
        return { ...old, threads, current: stays ? old.current : null };
      });
    },
    look,
    move(by) {
      const now = store.read();
      const seen = seenThreads(now);
      const at = seen.findIndex(({ thread }) => thread.id === now.current);
      const next = seen[at < 0 ? 0 : Math.min(Math.max(at + by, 0), seen.length - 1)];
      if (next) look(next.thread.id, true);
    },
    step(by) {
      if (!editor) return;
      const { ids, before, at } = editor.order();
      const seen = new Set(seenThreads(store.read()).map(({ thread }) => thread.id));
      const wanted = ids.filter((id) => seen.has(id));
      const { current } = store.read();
      const from = current !== null && at.includes(current) ? wanted.indexOf(current) : -1;
      const ahead = ids.slice(0, before).filter((id) => seen.has(id)).length;
      const here = wanted.filter((id) => at.includes(id)).length > 0 && from < 0;
      const next = from >= 0 ? from + by : by > 0 ? ahead : ahead - (here ? 2 : 1);
      const id = wanted.at(((next % wanted.length) + wanted.length) % wanted.length);
      const found = id === undefined ? null : find(id);
      if (!found) return say(t('There are no comments in this note.'));
      look(found.thread.id, false);
      editor.enter(found.thread.id);
      const [first] = found.thread.entries;
      say(
        t('Comment {number} of {count}: {author}: {text}', {
          number: wanted.indexOf(found.thread.id) + 1,
          count: wanted.length,
          author: nameAuthor(first?.author ?? ''),
          text: first?.text ?? '',
        }),
      );
    },
    goThere() {
      const { current } = store.read();
      const found = current === null ? null : find(current);
      if (found && (found.words !== null || found.thread.on)) editor?.enter(found.thread.id);
    },
    begin(typed) {
      const text = cleanComment(typed);
      return text === '' ? null : { id: ports.newId(), entries: [entry(text)] };
    },
    begun(id) {
      store.change((old) => ({ ...old, current: id }));
      say(
        t('Comment added. {count, plural, one {One comment} other {# comments}} now.', {
          count: countOpen(store.read()),
        }),
      );
    },
    reply(id, typed) {
      const text = cleanComment(typed);
      return text !== '' && change({ do: 'reply', thread: id, entry: entry(text) }, t('Reply added.'));
    },
    edit(id, at, typed) {
      const text = cleanComment(typed);
      return text !== '' && change({ do: 'edit', thread: id, entry: at, text }, t('Comment changed.'));
    },
    resolve(id) {
      const { threads, current, resolved: seen } = store.read();
      const index = threads.findIndex(({ thread }) => thread.id === id);
      const resolved = threads[index]?.thread.resolved !== true;
      const said = resolved ? t('Comment resolved.') : t('Comment reopened.');
      if (!change({ do: 'resolve', thread: id, resolved }, said) || !resolved || seen || current !== id) return;
      look(beside(threads, index), true);
    },
    remove(id) {
      const { threads, current } = store.read();
      const index = threads.findIndex(({ thread }) => thread.id === id);
      if (!change({ do: 'remove', thread: id }, t('Comment deleted. Undo brings it back.'))) return;
      if (current === id) look(beside(threads, index), true);
    },
    removeEntry: (id, at) =>
      void change({ do: 'remove-entry', thread: id, entry: at }, t('Reply deleted. Undo brings it back.')),
    isOwn: ({ author }) => author === me(),
    seeResolved: (resolved) => store.change((old) => ({ ...old, resolved })),
    undo: () => editor?.undo(),
    redo: () => editor?.redo(),
  };

  /** The one to look at after one that goes: what follows it, else what comes before. */
  function beside(threads: readonly PlacedThread[], index: number): string | null {
    const isSeen = ({ thread }: PlacedThread) => store.read().resolved || !thread.resolved;
    const next = threads.slice(index + 1).find(isSeen) ?? threads.slice(0, index).findLast(isSeen);
    return next?.thread.id ?? null;
  }
}

/** Those the list shows. */
export function seenThreads({ threads, resolved }: Pick<Comments, 'threads' | 'resolved'>): readonly PlacedThread[] {
  return resolved ? threads : threads.filter(({ thread }) => !thread.resolved);
}

export function countOpen({ threads }: Pick<Comments, 'threads'>): number {
  return threads.filter(({ thread }) => !thread.resolved).length;
}

export function nameAuthor(author: string): string {
  return author === NOBODY || author.trim() === '' ? t('Author') : author;
}
