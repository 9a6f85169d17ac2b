import { useEffect, useMemo } from 'react';
import { dictionaryFor } from '../../core/spelling/dictionaries.ts';
import { useBackend } from '../backend/use-backend.tsx';
import type { EditorSpelling } from '../editor/spelling/editor-spelling.ts';
import { t } from '../language/t.ts';
import { useStore } from '../state/store.ts';
import { useDesk } from '../state/use-desk.tsx';

/** How a note in a language is checked; null where it is not: switched off, or no dictionary for it. */
export function useEditorSpelling(language: string): EditorSpelling | null {
  const backend = useBackend();
  const { settings, session, dossierWords, notify } = useDesk();
  const checks = useStore(settings, (now) => now.spelling) && dictionaryFor(language) !== null;
  const readOnly = useStore(session, (now) => now.phase === 'open' && now.dossier.readOnly);
  useEffect(() => {
    if (checks) dossierWords.want();
  }, [checks, dossierWords]);
  return useMemo(() => {
    if (!checks) return null;
    const add = async (word: string) => {
      const refusal = await dossierWords.change([word], []);
      if (refusal) notify({ title: t('The word was not added'), text: refusal.message, trouble: true });
    };
    return {
      language,
      async check(words, language) {
        const reply = await backend.spelling.check({ language, words });
        return reply.ok ? reply.value : null;
      },
      async suggest(word, language) {
        const reply = await backend.spelling.suggest({ language, word });
        return reply.ok ? reply.value : [];
      },
      known: dossierWords.store.read,
      follow: dossierWords.store.follow,
      add: readOnly ? null : (word) => void add(word),
      say: (title) => notify({ title }),
    };
  }, [checks, backend, language, dossierWords, readOnly, notify]);
}
