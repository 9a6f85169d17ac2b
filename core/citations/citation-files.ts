import type { CitationStyleId } from '../shared/citation-style.ts';

/** A style of the CSL project with the locales it may need, as text: what a processor is started with. */
export interface CitationFiles {
  readonly id: CitationStyleId;
  /** CSL 1.0.2. */
  readonly style: string;
  /** By language: `en-GB`, `en-US`, `fr-FR`, `ms-MY`. */
  readonly locales: Readonly<Record<string, string>>;
}

/** The language of the locale that speaks a language (BCP 47): English, Malay or French, British English for any other. */
export function localeName(language: string): 'en-GB' | 'en-US' | 'fr-FR' | 'ms-MY' {
  const [first] = language.toLowerCase().split('-');
  if (first === 'fr') return 'fr-FR';
  if (first === 'ms') return 'ms-MY';
  return language.toLowerCase() === 'en-us' ? 'en-US' : 'en-GB';
}
