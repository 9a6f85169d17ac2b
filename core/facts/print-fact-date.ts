import { writePartialDate } from '../shared/partial-date.ts';
import type { FactDate } from './fact.ts';

/** A claim's date as a note prints it, in a language (BCP 47): `16 April 2025`, `by 2030`; null when no date is fixed. */
export function printFactDate({ iso, to, relation = 'on' }: FactDate, language: string): string | null {
  if (iso === null) return null;
  const [from, end] = [iso, to ?? iso].map((date) => writePartialDate(date, language));
  const dates = end === from ? from : `${from} – ${end}`;
  if (relation === 'on') return dates ?? null;
  const parted = language.startsWith('zh') ? '' : ' ';
  return [wordsOf(language)[relation], dates].join(parted);
}

type Relations = Readonly<Record<'by' | 'from' | 'until' | 'before' | 'after', string>>;

const ENGLISH: Relations = { by: 'by', from: 'from', until: 'until', before: 'before', after: 'after' };
/** By the language's first subtag, as months are (core/shared/partial-date.ts). */
const RELATIONS: Readonly<Record<string, Relations>> = {
  ms: { by: 'menjelang', from: 'mulai', until: 'hingga', before: 'sebelum', after: 'selepas' },
  fr: { by: 'd’ici', from: 'à partir de', until: 'jusqu’à', before: 'avant', after: 'après' },
  zh: { by: '不迟于', from: '自', until: '至', before: '早于', after: '晚于' },
};

function wordsOf(language: string): Relations {
  return RELATIONS[language.split('-')[0] ?? ''] ?? ENGLISH;
}
