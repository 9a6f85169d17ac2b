import { useEffect, useSyncExternalStore } from 'react';
import { chooseLanguage, type LanguageChoice, PSEUDO_LANGUAGE } from '../../core/contract/languages.ts';
import { addMessages, type Catalogue, speak } from './t.ts';

type Shown = Exclude<LanguageChoice, 'system'>;

const CATALOGUES: Readonly<Record<Exclude<Shown, 'en' | typeof PSEUDO_LANGUAGE>, () => Promise<Catalogue>>> = {
  fr: async () => (await import('../../languages/fr.json')).default,
  ms: async () => (await import('../../languages/ms.json')).default,
  'zh-Hans': async () => (await import('../../languages/zh-Hans.json')).default,
};

let shown: Shown = 'en';
let wanted: Shown = 'en';
const listeners = new Set<() => void>();

/**
 * Draws the component anew when the language changes, and says which it is. A component needs it only where nothing
 * above draws it anew: the root, and whatever is wrapped in `memo`.
 */
export function useLanguage(): Shown {
  return useSyncExternalStore(follow, () => shown);
}

/** `rtl` in a language that is written from right to left. */
export function directionOf(language: Shown): 'ltr' | 'rtl' {
  return language === PSEUDO_LANGUAGE ? 'rtl' : 'ltr';
}

/** Speaks the language chosen, once its words are there, and says so on the document. Returns the one shown now. */
export function useInterfaceLanguage(choice: LanguageChoice): Shown {
  useEffect(() => {
    void show(chooseLanguage(choice, navigator.languages));
  }, [choice]);
  return useLanguage();
}

async function show(next: Shown): Promise<void> {
  wanted = next;
  // Words that cannot be read leave the language that is shown.
  const known = next === 'en' || next === PSEUDO_LANGUAGE;
  const catalogue = known ? {} : await CATALOGUES[next]().catch(() => null);
  // Another was chosen meanwhile.
  if (catalogue === null || wanted !== next) return;
  const tag = known ? 'en' : next;
  addMessages(tag, catalogue);
  speak(tag, next === PSEUDO_LANGUAGE);
  shown = next;
  document.documentElement.lang = next;
  document.documentElement.dir = directionOf(next);
  for (const listener of [...listeners]) listener();
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
