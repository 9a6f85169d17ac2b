import type { Backend } from '../../core/contract/backend.ts';
import type { ReplaceInNote, TextReplaced } from '../../core/contract/text-methods.ts';
import type { FindQuery } from '../../core/finding/find-query.ts';
import { joinSentences } from '../language/format.ts';
import { t } from '../language/t.ts';
import { tell } from '../language/tell.ts';
import type { Desk } from '../state/desk.ts';
import { NOTES_AT_ONCE, nameSome, showChanged } from './many-notes.ts';
import { takeBackReplaced } from './take-back.ts';

interface Wanted {
  readonly query: FindQuery;
  readonly replacement: string;
  readonly notes: readonly ReplaceInNote[];
}

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
  const words = joinSentences([trouble, ...describeLeft(left)].filter((line) => line !== null));
  const away = notify({
    title: t(
      '{places, plural, =0 {Nothing replaced} one {One place replaced} other {# places replaced}} in {notes, plural, one {one note} other {# notes}}',
      { places, notes: replaced.length },
    ),
    text: words || t('Each note’s earlier text is in its history.'),
    lasting: replaced.length > 0 ? 'until-closed' : true,
    trouble: words !== '',
    ...(replaced.length === 0
      ? {}
      : {
          action: {
            label: t('Undo'),
            run: () => {
              away();
              const back = { dossier, replaced };
              // Done at once, it needs no looking on.
              if (replaced.length <= NOTES_AT_ONCE) void takeBackReplaced(backend, desk, back, () => true);
              else desk.view.change((old) => ({ ...old, dialog: { kind: 'take-back-words', back }, overlay: null }));
            },
          },
        }),
  });
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
