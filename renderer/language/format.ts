import { type PartialDate, withFirstDay, writePartialDate } from '../../core/shared/partial-date.ts';
import { spoken } from './t.ts';

/** A number as the interface's language writes it. */
export function writeNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(spoken(), options);
}

/** An instant or day in the interface's language; English days come before months. */
export function writeDate(date: Date, options: Intl.DateTimeFormatOptions): string {
  return withFirstDay(date.toLocaleString(dateTag(), options), spoken());
}

/** `a, b and c`. */
export function writeList(parts: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(spoken(), { type }).format(parts);
}

/** Whole sentences after each other; Chinese ones end in a sign that brings its own space. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce(
    (text, next) => (text === '' || /[。！？]$/.test(text) ? text + next : `${text} ${next}`),
    '',
  );
}

/** A language by its name in the interface's language; a tag nobody knows as it is. */
export function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames([spoken()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function dateTag(): string {
  return spoken() === 'en' ? 'en-GB' : spoken();
}

/** A date to its own precision: `16 April 2025`, `April 2025`, `2025`. */
export function writeDay(date: PartialDate): string {
  return writePartialDate(date, spoken());
}
