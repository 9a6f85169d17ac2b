import { withFirstDay } from '../../core/shared/partial-date.ts';

/**
 * A day as a language writes it out: `26 November 2026`, `26 novembre 2026`, `2026年11月26日`. `day` is ISO 8601; a language
 * nobody knows is written as English.
 */
export function longDate(day: string, language: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return withFirstDay(formatter(language).format(at), language);
}

function formatter(language: string): Intl.DateTimeFormat {
  const form = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(language, form);
  } catch {
    return new Intl.DateTimeFormat('en-GB', form);
  }
}
