import type { Backend } from '../../core/contract/backend.ts';
import type { LeftNote } from '../../core/contract/text-methods.ts';
import { joinSentences } from '../language/format.ts';
import { t } from '../language/t.ts';
import type { Desk } from '../state/desk.ts';
import type { ReplacedWords } from '../state/view.ts';
import { NOTES_AT_ONCE, nameSome, showChanged } from './many-notes.ts';

/**
 * Gives notes back what they said before words were replaced, unless they were changed since: some at a time, and
 * `onProgress` is told how many were seen to and answers whether to go on. Says what was done, and offers the rest.
 */
export async function takeBackReplaced(
  backend: Backend,
  desk: Desk,
  { dossier, replaced }: ReplacedWords,
  onProgress: (notes: number) => boolean,
): Promise<void> {
  const left: LeftNote[] = [];
  let trouble: string | null = null;
  let done = 0;
  let at = 0;
  await desk.page.flush();
  for (; at < replaced.length && onProgress(at); at += NOTES_AT_ONCE) {
    const notes = replaced
      .slice(at, at + NOTES_AT_ONCE)
      .map(({ note, version, before }) => ({ note, version, before }));
    const reply = await backend.notes.takeBackText({ dossier, notes });
    if (!reply.ok) {
      trouble = reply.message;
      break;
    }
    done += reply.value.takenBack.length;
    left.push(...reply.value.left);
  }
  await showChanged(desk);
  const rest = replaced.slice(at);
  const changed =
    left.length === 0
      ? null
      : t(
          '{count, plural, one {One note was} other {# notes were}} changed since and stayed as they are: {titles}. What was there before is in the history.',
          { count: left.length, titles: nameSome(left.map(({ title }) => title)) },
        );
  const waiting =
    rest.length === 0
      ? null
      : t('{count, plural, one {One note still has} other {# notes still have}} the new words.', {
          count: rest.length,
        });
  const text = joinSentences([trouble, waiting, changed].filter((line) => line !== null));
  const away = desk.notify({
    title: t('{notes, plural, =0 {No note says} one {One note says} other {# notes say}} again what was there before', {
      notes: done,
    }),
    ...(text === '' ? {} : { text }),
    trouble: trouble !== null || changed !== null,
    ...(rest.length === 0
      ? {}
      : {
          lasting: 'until-closed',
          action: {
            label: t('Undo the rest'),
            run: () => {
              away();
              const back = { dossier, replaced: rest };
              desk.view.change((old) => ({ ...old, dialog: { kind: 'take-back-words', back }, overlay: null }));
            },
          },
        }),
  });
}
