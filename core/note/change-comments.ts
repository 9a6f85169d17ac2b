import { assertNever } from '../shared/assert-never.ts';
import type { CommentEntry, CommentThread } from './comment.ts';
import { MAX_ENTRIES, MAX_ENTRY, MAX_THREADS } from './comment-schema.ts';

/** What can be done to the comments of a note; `thread` is its id, `entry` counts from 0. */
export type CommentChange =
  | { readonly do: 'begin'; readonly begun: CommentThread }
  | { readonly do: 'reply'; readonly thread: string; readonly entry: CommentEntry }
  | { readonly do: 'edit'; readonly thread: string; readonly entry: number; readonly text: string }
  | { readonly do: 'resolve'; readonly thread: string; readonly resolved: boolean }
  | { readonly do: 'remove'; readonly thread: string }
  /** An answer; the first entry goes with its thread only. */
  | { readonly do: 'remove-entry'; readonly thread: string; readonly entry: number };

/** The comments with a change made; the very same where it cannot be: no such thread, no room, nothing said. */
export function changeThreads(threads: readonly CommentThread[], change: CommentChange): readonly CommentThread[] {
  switch (change.do) {
    case 'begin': {
      const isNew = threads.every(({ id }) => id !== change.begun.id);
      return isNew && threads.length < MAX_THREADS ? [...threads, change.begun] : threads;
    }
    case 'remove':
      return threads.some(({ id }) => id === change.thread)
        ? threads.filter(({ id }) => id !== change.thread)
        : threads;
    case 'reply':
    case 'edit':
    case 'resolve':
    case 'remove-entry': {
      let changed = false;
      const next = threads.map((thread) => {
        const now = thread.id === change.thread ? changeThread(thread, change) : thread;
        changed ||= now !== thread;
        return now;
      });
      return changed ? next : threads;
    }
    default:
      return assertNever(change);
  }
}

type InThread = Extract<CommentChange, { readonly do: 'reply' | 'edit' | 'resolve' | 'remove-entry' }>;

function changeThread(thread: CommentThread, change: InThread): CommentThread {
  const { resolved, entries } = thread;
  switch (change.do) {
    case 'reply':
      return entries.length < MAX_ENTRIES ? { ...thread, entries: [...entries, change.entry] } : thread;
    case 'edit': {
      const old = entries[change.entry];
      if (!old || old.text === change.text || change.text.trim() === '') return thread;
      return { ...thread, entries: entries.with(change.entry, { ...old, text: change.text, edited: true }) };
    }
    case 'resolve': {
      if ((resolved ?? false) === change.resolved) return thread;
      const { resolved: _, ...open } = thread;
      return change.resolved ? { ...open, resolved: true } : open;
    }
    case 'remove-entry':
      return change.entry > 0 && change.entry < entries.length
        ? { ...thread, entries: entries.toSpliced(change.entry, 1) }
        : thread;
    default:
      return assertNever(change);
  }
}

/** What was typed or came in a file, as an entry may hold it; empty when nothing is said. */
export function cleanComment(typed: string): string {
  return typed
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
    .trim()
    .slice(0, MAX_ENTRY)
    .toWellFormed();
}
