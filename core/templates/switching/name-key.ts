/** A heading or label in one spelling: case, accents and punctuation aside, a singular and its plural alike. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(/s(?= |$)/g, '');
}
