import { chooseLanguage, type LanguageChoice, PSEUDO_LANGUAGE } from '../../core/contract/languages.ts';

type Catalogue = Readonly<Record<string, string>>;
type Known = Exclude<ReturnType<typeof chooseLanguage>, 'en' | typeof PSEUDO_LANGUAGE>;

const CATALOGUES: Readonly<Record<Known, () => Promise<Catalogue>>> = {
  fr: async () => (await import('../../languages/fr.json', { with: { type: 'json' } })).default,
  ms: async () => (await import('../../languages/ms.json', { with: { type: 'json' } })).default,
  'zh-Hans': async () => (await import('../../languages/zh-Hans.json', { with: { type: 'json' } })).default,
};

let spoken: Catalogue = {};
let wanted: ReturnType<typeof chooseLanguage> = 'en';

/** A sentence without placeholders for menus and dialogs of the system, in the language of the interface. */
export function native(message: string): string {
  return Object.hasOwn(spoken, message) ? (spoken[message] ?? message) : message;
}

/**
 * Menus and dialogs made from now on speak the language chosen; `system` are the system's own, most wanted first.
 * Resolves with whether that changed anything.
 */
export async function speakNatively(choice: LanguageChoice, system: readonly string[]): Promise<boolean> {
  const next = chooseLanguage(choice, system);
  if (next === wanted) return false;
  wanted = next;
  const known = next === 'en' || next === PSEUDO_LANGUAGE;
  const catalogue = known ? {} : await CATALOGUES[next]();
  // Another was chosen meanwhile.
  if (wanted !== next) return false;
  spoken = catalogue;
  return true;
}
