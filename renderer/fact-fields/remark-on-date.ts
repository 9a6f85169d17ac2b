import type { FactDate } from '../../core/facts/fact.ts';

const PRECISIONS: Readonly<Record<number, string>> = { 4: 'to the year', 7: 'to the month' };

/** What a reader should know of how a date came about: its precision where that is not a day, what was inferred. */
export function remarkOnDate({ iso, to, text, vague, yearInferred }: FactDate): readonly string[] {
  if (iso === null) return ['the source fixes no date'];
  const precision = to === undefined ? PRECISIONS[iso.length] : undefined;
  return [
    ...(precision ? [precision] : []),
    ...(vague ? [`the source says “${text}”`] : []),
    ...(yearInferred ? [`year taken from the day of publication: the source says “${text}”`] : []),
  ];
}
