import type { FactDate } from '../../core/facts/fact.ts';
import { t } from '../language/t.ts';

const PRECISIONS: Readonly<Record<number, string>> = {
  get 4() {
    return t('to the year');
  },
  get 7() {
    return t('to the month');
  },
};

/** What a reader should know of how a date came about: its precision where that is not a day, what was inferred. */
export function remarkOnDate({ iso, to, text, vague, yearInferred }: FactDate): readonly string[] {
  if (iso === null) return [t('the source fixes no date')];
  const precision = to === undefined ? PRECISIONS[iso.length] : undefined;
  return [
    ...(precision ? [precision] : []),
    ...(vague ? [t('the source says “{text}”', { text })] : []),
    ...(yearInferred ? [t('year taken from the day of publication: the source says “{text}”', { text })] : []),
  ];
}
