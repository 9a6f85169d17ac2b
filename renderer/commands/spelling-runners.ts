import { dictionaryFor } from '../../core/spelling/dictionaries.ts';
import { t } from '../language/t.ts';
import type { Desk } from '../state/desk.ts';

type SpellingStep = 'nextMisspelt' | 'previousMisspelt' | 'suggestSpelling';

/** What the commands of spelling do. `step` asks the editor of the open note, where words can be changed. */
export function spellingRunners(desk: Desk, step: (command: SpellingStep) => () => void) {
  const { settings, page, session, view, notify, changeSettings } = desk;
  const whenChecked = (command: SpellingStep) => {
    const run = step(command);
    return () => {
      const now = page.store.read();
      if (now.phase !== 'open') return;
      if (!settings.read().spelling)
        notify({ title: t('Spelling is not checked'), text: t('It can be switched on under Appearance.') });
      else if (dictionaryFor(now.opened.note.language) === null)
        notify({ title: t('There is no dictionary for the language of this note') });
      else run();
    };
  };
  return {
    'next-misspelt': whenChecked('nextMisspelt'),
    'previous-misspelt': whenChecked('previousMisspelt'),
    'suggest-spelling': whenChecked('suggestSpelling'),
    'check-spelling': () => {
      const spelling = !settings.read().spelling;
      changeSettings({ spelling });
      notify({ title: spelling ? t('Spelling is checked while writing') : t('Spelling is not checked') });
    },
    'dossier-words': () => {
      if (session.read().phase === 'open')
        view.change((old) => ({ ...old, dialog: { kind: 'dossier-words' }, overlay: null }));
    },
  };
}
