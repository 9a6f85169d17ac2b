import { writeList } from '../language/format.ts';
import { t } from '../language/t.ts';
import type { Desk } from '../state/desk.ts';

/** As many as are answered for in well under a second. */
export const NOTES_AT_ONCE = 25;
/** Titles named in a notice. */
const MOST_NAMED = 5;

export function nameSome(titles: readonly string[]): string {
  const named = titles.slice(0, MOST_NAMED).map((title) => `“${title || t('Untitled note')}”`);
  return writeList(titles.length > MOST_NAMED ? [...named, '…'] : named);
}

/** What is on the screen may be among what was changed. */
export async function showChanged({ page, library }: Desk): Promise<void> {
  await Promise.all([page.refresh(), library.refresh()]);
}
