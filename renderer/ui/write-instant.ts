import { writeDate } from '../language/format.ts';
/** `16 April 2025, 14:05`, in the reader's own time. */
export function writeInstant(at: string): string {
  return writeDate(new Date(at), { dateStyle: 'long', timeStyle: 'short' });
}
