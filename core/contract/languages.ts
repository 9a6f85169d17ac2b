/** The interface's languages, each under its own name, in the order they are offered. English is in the source. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'fr', name: 'Français' },
  { tag: 'ms', name: 'Bahasa Melayu' },
  { tag: 'zh-Hans', name: '简体中文' },
] as const;

/** English between signs, from right to left: shows what is not wrapped and what is not mirrored. Never offered. */
export const PSEUDO_LANGUAGE = 'en-XB';

export const LANGUAGE_CHOICES = ['system', 'en', 'fr', 'ms', 'zh-Hans', PSEUDO_LANGUAGE] as const;
/** `system`: the system's language where it is one of ours, else English. */
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/**
 * The language to show. `wanted` are BCP 47 tags, the most wanted first; traditional Chinese is not ours. English where
 * none is ours.
 */
export function chooseLanguage(choice: LanguageChoice, wanted: readonly string[]): Exclude<LanguageChoice, 'system'> {
  if (choice !== 'system') return choice;
  for (const tag of wanted) {
    const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
    const traditional = rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
    const ours = LANGUAGES.find((one) => one.tag.split('-')[0] === language && !(language === 'zh' && traditional));
    if (ours) return ours.tag;
  }
  return 'en';
}
