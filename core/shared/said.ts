import { type PartialDate, writePartialDate } from './partial-date.ts';

/** What stands at a placeholder. What is not plain is put into the reader's language too. */
export type SaidValue =
  | string
  | number
  | Said
  | { readonly day: PartialDate }
  | { readonly list: readonly (string | Said)[] };
export type SaidValues = Readonly<Record<string, SaidValue>>;

/**
 * A sentence made outside of the page for somebody who reads it there in a language of theirs. `message` is the English
 * one as the catalogues know it (docs/languages.md): whole, with `{placeholders}` and English plurals.
 */
export interface Said {
  readonly message: string;
  readonly values: SaidValues;
}

/** `message` is a literal, so that a test finds it and asks for its translations. */
export function say(message: string, values: SaidValues = {}): Said {
  return { message, values };
}

/** Marks a whole sentence without placeholders that travels as its English words, for the test to find. */
export function sentence(message: string): string {
  return message;
}

const PLURAL = /\{(\w+), plural, one \{([^{}]*)\} other \{([^{}]*)\}\}/g;
const PLACE = /\{(\w+)\}/g;

/** The sentence in English, for scripts and logs, and for a page that speaks it. */
export function inEnglish({ message, values }: Said): string {
  const words = (name: string) => valueInEnglish(values[name] ?? '');
  return message
    .replace(PLURAL, (_, name: string, one: string, other: string) =>
      (words(name) === '1' ? one : other).replaceAll('#', () => words(name)),
    )
    .replace(PLACE, (_, name: string) => words(name));
}

function valueInEnglish(value: SaidValue): string {
  if (typeof value !== 'object') return `${value}`;
  if ('message' in value) return inEnglish(value);
  if ('day' in value) return writePartialDate(value.day, 'en');
  return new Intl.ListFormat('en-GB').format(value.list.map(valueInEnglish));
}
