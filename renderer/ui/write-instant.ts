/** `16 April 2025, 14:05`, in the reader's own time. */
export function writeInstant(at: string): string {
  return new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
