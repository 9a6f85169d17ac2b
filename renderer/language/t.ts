import { setupI18n } from '@lingui/core';

/** What a sentence's placeholders stand for. Numbers of `plural` and `number` are numbers. */
export type Values = Readonly<Record<string, string | number>>;
/** Messages by their English words, as ICU MessageFormat or compiled from it (vite.messages.ts). */
export type Catalogue = Parameters<typeof i18n.load>[1];

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

/** Whether sentences stand between signs, to tell those that went through `t` from those that did not. */
let marked = false;

/**
 * A sentence of the interface in the language of the moment. `message` is the English sentence as a literal, in ICU
 * MessageFormat: `t('{count, plural, one {# fact} other {# facts}}', { count })`. To be called when the sentence is
 * shown, never when a module is read (docs/languages.md).
 */
export function t(message: string, values?: Values): string {
  const words = !message.includes('{') && i18n.locale === 'en' ? message : i18n._(message, values);
  return sign(words);
}

/** Puts words that are in the language of the moment between signs where `t` does. */
export function sign(words: string): string {
  return marked ? `\u27e6${words}\u27e7` : words;
}

/** Whether the language of the moment has this message in its catalogue. */
export function knows(message: string): boolean {
  return Object.hasOwn(i18n.messages, message);
}

/** Adds to what a language knows. English needs only what has placeholders, and that only once compiled. */
export function addMessages(tag: string, catalogue: Catalogue): void {
  i18n.load(tag, catalogue);
}

/** From here on `t` speaks this language, the one of `Intl` too. `marks` puts signs around all it says. */
export function speak(tag: string, marks: boolean): void {
  i18n.activate(tag);
  marked = marks;
}

/** BCP 47 tag of the language `t` speaks, for `Intl`. */
export function spoken(): string {
  return i18n.locale;
}
