import type { Backend } from '../../core/contract/backend.ts';
import type { ReplaceInNote, TextReplaced } from '../../core/contract/text-methods.ts';
import type { FindQuery } from '../../core/finding/find-query.ts';
import { writeList } from '../language/format.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import type { Desk } from '../state/desk.ts';

interface Wanted {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly notes: readonly ReplaceInNote[];
}

/** As many as are answered for in well under a second. */
const NOTES_AT_ONCE = 25;
/** Titles named in a notice. */
const MOST_NAMED = 5;

/**
 * Replaces in all these notes, some at a time; `onProgress` is told how many notes were seen to and answers whether to go
 * on. Says what was done, which notes were left and why, and offers to take everything back.
 */
export async function replaceInNotes(
  backend: Backend,
  desk: Desk,
  { query, replacement, notes }: Wanted,
  onProgress: (notes: number) => boolean,
): Promise<void> {
  const { session, page, notify } = desk;
  const now = session.read();
  if (now.phase !== 'open') return;
  const { dossier } = now.dossier;
  const replaced: TextReplaced['replaced'][number][] = [];
  const left: TextReplaced['left'][number][] = [];
  let trouble: string | null = null;
  await page.flush();
  for (let at = 0; at < notes.length && onProgress(at); at += NOTES_AT_ONCE) {
    const reply = await backend.notes.replaceText({
      ...{ dossier, query, replacement },
      notes: notes.slice(at, at + NOTES_AT_ONCE),
    });
    if (!reply.ok) {
      trouble = reply.message;
      break;
    }
    replaced.push(...reply.value.replaced.filter(({ places }) => places > 0));
    left.push(...reply.value.left);
  }
  await showChanged(desk);
  const places = replaced.reduce((sum, one) => sum + one.places, 0);
  const words = [trouble, ...describeLeft(left)].filter((line) => line !== null).join(' ');
  const away = notify({
    title: t(
      '{places, plural, =0 {Nothing replaced} one {One place replaced} other {# places replaced}} in {notes, plural, one {one note} other {# notes}}',
      { places, notes: replaced.length },
    ),
    text: words || t('Each note as it was is in its history.'),
    lasting: replaced.length > 0 ? 'until-closed' : true,
    trouble: words !== '',
    ...(replaced.length === 0
      ? {}
      : {
          action: {
            label: t('Undo'),
            run: () => {
              away();
              void takeBack(backend, desk, dossier, replaced);
            },
          },
        }),
  });
}

/** Gives each note back what it said before, unless it was changed since. */
async function takeBack(
  backend: Backend,
  desk: Desk,
  dossier: string,
  replaced: TextReplaced['replaced'],
): Promise<void> {
  await desk.page.flush();
  const kept: string[] = [];
  for (const { note, version, before } of replaced) {
    const reply = await backend.notes.restore({ dossier, note, revision: before, version });
    if (!reply.ok) kept.push(note);
  }
  await showChanged(desk);
  const titles = new Map(desk.library.store.read().notes?.map(({ id, title }) => [id, title]));
  const notes = replaced.length - kept.length;
  desk.notify({
    title: t('{notes, plural, =0 {No note says} one {One note says} other {# notes say}} again what was there before', {
      notes,
    }),
    ...(kept.length === 0
      ? {}
      : {
          trouble: true,
          text: t(
            '{count, plural, one {One note was} other {# notes were}} changed since and stayed as they are: {titles}. What was there before is in the history.',
            { count: kept.length, titles: nameSome(kept.map((note) => titles.get(note) ?? '')) },
          ),
        }),
  });
}

/** What is on the screen may be among what was changed. */
async function showChanged({ page, library }: Desk): Promise<void> {
  await Promise.all([page.refresh(), library.refresh()]);
}

function describeLeft(left: TextReplaced['left']): readonly string[] {
  const groups = Map.groupBy(left, ({ said, message }) => tell(said ?? message));
  return [...groups].map(([message, notes]) =>
    t('{count, plural, one {One note was} other {# notes were}} left as before: {titles}. {message}', {
      count: notes.length,
      titles: nameSome(notes.map(({ title }) => title)),
      message,
    }),
  );
}

function nameSome(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title || t('Untitled note')}”`);
  return writeList(titles.length > MOST_NAMED ? [...named, '…'] : named);
}
